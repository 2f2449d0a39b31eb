import account from './account.json'
import campaign from './campaign.json'
import cascade from './cascade.json'
import common from './common.json'
import document from './document.json'
import frame from './frame.json'
import orgUnit from './orgUnit.json'
import session from './session.json'
import today from './today.json'

/** The words of the interface, one file a subject. The shape of these files is the shape that every language keeps. */
export const vi = { account, campaign, common, document, frame, session, today }
export const vi = { account, cascade, common, frame, session, today }
export const vi = { account, common, frame, orgUnit, session, today }
