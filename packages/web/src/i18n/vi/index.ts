import account from './account.json'
import answer from './answer.json'
import calendar from './calendar.json'
import campaign from './campaign.json'
import cascade from './cascade.json'
import cluster from './cluster.json'
import common from './common.json'
import document from './document.json'
import followUp from './followUp.json'
import frame from './frame.json'
import orgUnit from './orgUnit.json'
import quick from './quick.json'
import report from './report.json'
import review from './review.json'
import session from './session.json'
import standing from './standing.json'
import today from './today.json'

/** One dictionary a subject; one line each, so that two subjects never meet on a line. */
export const vi = {
  account,
  answer,
  calendar,
  campaign,
  cascade,
  cluster,
  common,
  document,
  followUp,
  frame,
  orgUnit,
  quick,
  report,
  review,
  session,
  standing,
  today,
}
