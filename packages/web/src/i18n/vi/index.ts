import account from './account.json'
import common from './common.json'
import frame from './frame.json'
import report from './report.json'
import review from './review.json'
import session from './session.json'
import standing from './standing.json'
import today from './today.json'

/** The words of the interface, one file a subject. The shape of these files is the shape that every language keeps. */
export const vi = { account, common, frame, report, review, session, standing, today }
