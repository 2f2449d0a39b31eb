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

/** The words of the interface, one file a subject. The shape of these files is the shape that every language keeps. */
export const vi = { account, calendar, campaign, cascade, common, document, followUp, frame, orgUnit, session, today }
export const vi = { account, common, frame, report, review, session, standing, today }
/** One dictionary a subject; one line each, so that two subjects never meet on a line. */
export const vi = {
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
