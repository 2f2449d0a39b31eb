import account from './account.json'
import common from './common.json'
import frame from './frame.json'
import report from './report.json'
import review from './review.json'
import session from './session.json'
import standing from './standing.json'
import today from './today.json'

/** The second language; `npm run check` holds its keys to the Vietnamese ones. */
export const en = { account, common, frame, report, review, session, standing, today }
