import account from './account.json'
import calendar from './calendar.json'
import campaign from './campaign.json'
import cascade from './cascade.json'
import common from './common.json'
import document from './document.json'
import followUp from './followUp.json'
import frame from './frame.json'
import report from './report.json'
import review from './review.json'
import orgUnit from './orgUnit.json'
import session from './session.json'
import standing from './standing.json'
import today from './today.json'

/** The second language; `npm run check` holds its keys to the Vietnamese ones. */
export const en = { account, calendar, campaign, cascade, common, document, followUp, frame, orgUnit, session, today }
export const en = { account, common, frame, report, review, session, standing, today }
/** One dictionary a subject; one line each, so that two subjects never meet on a line. */
export const en = {
  account,
  calendar,
  campaign,
  cascade,
  common,
  document,
  followUp,
  frame,
  orgUnit,
  session,
  today,
}
