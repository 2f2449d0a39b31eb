import { demandLetters, textOf } from '@thidua/demo/documents'
import { dutiesOf, periods, type DemoPeriod } from '@thidua/demo/periods'
import { figuresSent, reports, type DemoFigure, type DemoReport } from '@thidua/demo/reports'
import type { StoryEvent } from '@thidua/demo/story'
import { target, targets } from '@thidua/demo/targets'
import type { ReportCell, ReportContent } from '@thidua/contract/report'
import { subtract } from '@thidua/domain/kernel/decimal'
import { allocateTargets } from '../features/allocation/allocate-targets.ts'
import { latestAllocations } from '../features/allocation/allocation.repository.ts'
import { loadCampaign, relationsToCampaign } from '../features/campaign/campaign.repository.ts'
import { openPeriod } from '../features/demand/open-period.ts'
import {
  approveReport,
  handBackReport,
  presentReport,
  returnReport,
  verifyReport,
} from '../features/report/decide-report.ts'
import { findDraft, loadPeriod, relationsToReport } from '../features/report/report.repository.ts'
import { saveDraft } from '../features/report/save-draft.ts'
import { submitReport } from '../features/report/submit-report.ts'
import { permit } from '../http/permit.ts'
import { act, type Scene, type Stage } from './stage.ts'

type Of<K extends StoryEvent['kind']> = Extract<StoryEvent, { kind: K }>

function known(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`the story speaks of ${key} before it is there`)
  return id
}

const periodOf = (key: DemoPeriod['key']): DemoPeriod => {
  const period = periods.find((one) => one.key === key)
  if (period === undefined) throw new Error(`no period ${key}`)
  return period
}

/** Targets are given out, periods open from their letters, reports are written, decided, sent, judged. */
export async function playReports(stage: Stage, event: StoryEvent): Promise<void> {
  const audit = {
    action: event.kind === 'report' ? `report.${event.act.kind}` : `campaign.${event.kind}`,
    subjectKind: 'campaign',
    subjectId: stage.memory.campaignId,
  }
  await act(stage, event, audit, async (scene) => {
    switch (event.kind) {
      case 'allocated':
        return allocate(scene, null)
      case 'demanded':
        await open(scene, event)
        return allocate(scene, event.periodKey)
      case 'report':
        return playAct(scene, event)
      default:
        throw new Error(`${event.kind} is no act of reporting`)
    }
  })
}

/** The parts of every target; with a period, beside them what the same period of last year had. */
async function allocate(scene: Scene, periodKey: DemoPeriod['key'] | null): Promise<void> {
  const { tx, actor, memory, world } = scene
  const campaign = await loadCampaign(tx, memory.campaignId)
  const lastYear = new Map(
    reports
      .filter((report) => report.periodKey === periodKey)
      .flatMap((report) => report.figures)
      .flatMap((one) =>
        one.samePeriodLastYear === null
          ? []
          : [[`${one.targetSlug}/${one.subjectKey}`, one.samePeriodLastYear] as const],
      ),
  )
  const before = await latestAllocations(tx, campaign.id)
  const given = targets
    .filter(({ slug, allocations }) => periodKey === null || allocations.some((one) => lastYear.has(keyOf(slug, one))))
    .map(({ slug, allocations }) => {
      const targetId = known(memory.targets, slug)
      return {
        targetId,
        parts: allocations.map((one) => {
          const orgUnitId = world.unitId(one.subjectKey)
          return {
            orgUnitId,
            value: one.value,
            samePeriodLastYear: lastYear.get(keyOf(slug, one)) ?? null,
            base: one.baseline,
            locked: one.isFixed,
            version: before.get(targetId, orgUnitId)?.version ?? 0,
          }
        }),
      }
    })
  await allocateTargets(scene, permit(actor, 'target.allocate', relationsToCampaign(actor, campaign)), campaign, {
    note: periodKey === null ? null : 'Bổ sung số cùng kỳ năm trước',
    targets: given,
  })
}

const keyOf = (slug: string, { subjectKey }: { readonly subjectKey: string }) => `${slug}/${subjectKey}` as const

async function open(scene: Scene, event: Of<'demanded'>): Promise<void> {
  const { tx, actor, memory, world } = scene
  const campaign = await loadCampaign(tx, memory.campaignId)
  const period = periodOf(event.periodKey)
  const letter = demandLetters.find((one) => one.key === event.documentKey)
  if (letter === undefined) throw new Error(`no letter ${event.documentKey}`)
  const { periodId } = await openPeriod(
    scene,
    permit(actor, 'report.demand', relationsToCampaign(actor, campaign)),
    campaign,
    {
      document: {
        symbol: `${letter.number}/${letter.symbol}`,
        issuedOn: letter.issuedOn,
        subject: letter.subject,
        signer: letter.signer,
        text: textOf(letter) ?? '',
      },
      name: period.name,
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      dueOn: period.dueOn,
      outline: [...period.outline],
      receiverUnitId: world.unitId(period.receiverKey),
      duties: dutiesOf(period).map((duty) => ({
        targetId: duty.targetSlug === null ? null : known(memory.targets, duty.targetSlug),
        subjectUnitId: world.unitId(duty.subjectKey),
        reporterUnitId: world.unitId(duty.reporterKey),
      })),
    },
  )
  memory.periods.set(period.key, periodId)
}

async function playAct(scene: Scene, event: Of<'report'>): Promise<unknown> {
  const { tx, actor, memory, world } = scene
  const { act: step } = event
  const period = await loadPeriod(tx, known(memory.periods, event.periodKey))
  const reporterUnitId = world.unitId(event.reporterKey)
  const relations = await relationsToReport(tx, actor, period, reporterUnitId)
  const draft = await findDraft(tx, period.id, reporterUnitId)
  if (step.kind === 'drafted')
    return saveDraft(scene, permit(actor, 'report.edit', relations), period, {
      reporterUnitId,
      version: draft?.version ?? 0,
      content: contentOf(scene, event, step.revision),
    })
  if (draft === undefined) throw new Error(`${event.reporterKey} has no draft to be ${step.kind}`)
  switch (step.kind) {
    case 'presented':
      return presentReport(scene, permit(actor, 'report.present', relations), draft.id)
    case 'approved':
      return approveReport(scene, permit(actor, 'report.approve', relations), draft.id, undefined)
    case 'rejected':
      return handBackReport(scene, permit(actor, 'report.approve', relations), draft.id, {
        reason: step.reason,
        decidedBy: undefined,
      })
    case 'submitted':
      return submitReport(scene, permit(actor, 'report.submit', relations), period, draft.id)
    case 'returned': {
      const cell = { targetId: known(memory.targets, step.targetSlug), subjectUnitId: world.unitId(step.subjectKey) }
      return returnReport(scene, permit(actor, 'report.return', relations), draft.id, {
        reason: step.reason,
        figures: [cell],
      })
    }
    case 'verified':
      return verifyReport(scene, permit(actor, 'report.verify', relations), draft.id, [])
    default:
      return step.kind satisfies never
  }
}

const reportOf = (periodKey: DemoPeriod['key'], reporterKey: string): DemoReport | undefined =>
  reports.find((one) => one.periodKey === periodKey && one.reporterKey === reporterKey)

function contentOf(scene: Scene, event: Of<'report'>, revision: number): ReportContent {
  const report = reportOf(event.periodKey, event.reporterKey)
  if (report === undefined) throw new Error(`no report of ${event.reporterKey}`)
  return {
    figures: figuresSent(report, revision).flatMap((figure) => cellsOf(scene, event.periodKey, figure)),
    narratives: report.narratives.map(({ heading, text }) => ({ heading, text })),
  }
}

/** A figure as it is typed: of the period alone where it adds up over the year, with the year's estimate beside it. */
function cellsOf(scene: Scene, periodKey: DemoPeriod['key'], figure: DemoFigure): ReportCell[] {
  const cell = {
    targetId: known(scene.memory.targets, figure.targetSlug),
    subjectUnitId: scene.world.unitId(figure.subjectKey),
    status: figure.status,
    numerator: null,
    denominator: null,
    notYet: figure.absent,
    note: figure.note,
  }
  const before = target(figure.targetSlug).accumulation === 'cumulative' ? sentBefore(periodKey, figure) : undefined
  const less = (now: string | null, then: string | null | undefined) =>
    now === null || then === null || then === undefined ? now : subtract(now, then)
  const typed: ReportCell = {
    ...cell,
    measure: 'this-period',
    value: less(figure.value, before?.value),
    numerator: less(figure.numerator, before?.numerator),
    denominator: figure.denominator,
  }
  const estimate: ReportCell[] =
    figure.yearEstimate === null || figure.numerator !== null
      ? []
      : [{ ...cell, measure: 'year-estimate', value: figure.yearEstimate, notYet: false }]
  return [typed, ...estimate]
}

/** The same figure one period earlier, cumulative since January. */
function sentBefore(periodKey: DemoPeriod['key'], figure: DemoFigure): DemoFigure | undefined {
  const place = periods.findIndex((one) => one.key === periodKey)
  const earlier = periods[place - 1]
  if (earlier === undefined) return undefined
  return reports
    .filter((one) => one.periodKey === earlier.key)
    .flatMap((one) => one.figures)
    .find((one) => one.targetSlug === figure.targetSlug && one.subjectKey === figure.subjectKey)
}
