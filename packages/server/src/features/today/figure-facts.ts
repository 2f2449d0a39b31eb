import { countAnswers } from '@thidua/domain/report/answer'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { readAboutUs } from '../figure-answer/about-us.queries.ts'
import { answersToReport } from '../figure-answer/sent-about-others.ts'
import { factsOf } from '../report/report-facts.ts'
import type { PlacedFact } from './today.presenter.ts'

/** What owners said about the unit and it has not answered; what units object to in figures that this one supplies. */
export async function figureFacts(tx: Tx, actor: Actor, today: PlainDate): Promise<PlacedFact[]> {
  const may = abilitiesOf(actor, ['figure.answer', 'figure.uphold'], ['own'])
  return [
    ...(may.includes('figure.answer') ? await toAnswer(tx, today) : []),
    ...(may.includes('figure.uphold') ? await objections(tx, actor) : []),
  ]
}

async function toAnswer(tx: Tx, today: PlainDate): Promise<PlacedFact[]> {
  const reports = await readAboutUs(tx, today)
  return reports.flatMap((report): PlacedFact[] => {
    const count = report.figures.filter(({ answer }) => answer.status === 'silent').length
    if (count === 0) return []
    return [
      {
        fact: {
          kind: 'figures-to-answer',
          subjectId: `${report.period.id}/${report.owner.id}`,
          params: { orgUnit: report.owner.name, count, period: report.period.name },
          dueOn: null,
          waitsForOthers: false,
        },
        place: { link: `/bao-cao/${report.period.id}/ve-don-vi` },
      },
    ]
  })
}

async function objections(tx: Tx, actor: Actor): Promise<PlacedFact[]> {
  const supplied = await tx
    .selectFrom('report_draft as r')
    .innerJoin('reporting_period as p', 'p.id', 'r.period_id')
    .select(['r.id', 'r.period_id', 'p.name'])
    .where('r.reporter_unit_id', '=', actor.orgUnitId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('reporting_duty as u')
          .select('u.id')
          .whereRef('u.period_id', '=', 'r.period_id')
          .whereRef('u.reporter_unit_id', '=', 'r.reporter_unit_id')
          .whereRef('u.subject_unit_id', '<>', 'u.reporter_unit_id'),
      ),
    )
    .execute()
  const facts: PlacedFact[] = []
  for (const { id, period_id, name } of supplied) {
    const states = [...(await answersToReport(tx, id, await factsOf(tx, [id]))).values()]
    const open = states.filter(({ status }) => status === 'objected').length
    if (open === 0) continue
    const { agreed, silent, all } = countAnswers(states.map(({ status }) => status))
    facts.push({
      fact: {
        kind: 'objections-waiting',
        subjectId: id,
        params: { count: open, period: name, agreed, silent, all },
        dueOn: null,
        waitsForOthers: false,
      },
      place: { link: `/bao-cao/${period_id}` },
    })
  }
  return facts
}
