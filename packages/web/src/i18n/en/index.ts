import account from './account.json'
import allocation from './allocation.json'
import answer from './answer.json'
import calendar from './calendar.json'
import campaign from './campaign.json'
import cascade from './cascade.json'
import cluster from './cluster.json'
import common from './common.json'
import document from './document.json'
import followUp from './followUp.json'
import frame from './frame.json'
import indicator from './indicator.json'
import orgUnit from './orgUnit.json'
import registration from './registration.json'
import quick from './quick.json'
import report from './report.json'
import review from './review.json'
import session from './session.json'
import standing from './standing.json'
import today from './today.json'
import verify from './verify.json'

/** One dictionary a subject; one line each, so that two subjects never meet on a line. */
export const en = {
  account,
  allocation,
  answer,
  calendar,
  campaign,
  cascade,
  cluster,
  common,
  document,
  followUp,
  frame,
  indicator,
  orgUnit,
  registration,
  quick,
  report,
  review,
  session,
  standing,
  today,
  verify,
}
