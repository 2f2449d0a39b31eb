import account from './account.json'
import campaign from './campaign.json'
import cascade from './cascade.json'
import common from './common.json'
import document from './document.json'
import frame from './frame.json'
import orgUnit from './orgUnit.json'
import session from './session.json'
import today from './today.json'

/** The second language; `npm run check` holds its keys to the Vietnamese ones. */
export const en = { account, campaign, common, document, frame, session, today }
export const en = { account, cascade, common, frame, session, today }
export const en = { account, common, frame, orgUnit, session, today }
