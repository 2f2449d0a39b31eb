import type { Finding, Reading, Span } from '@thidua/official-document'
import { finding } from './finding.ts'
import { onNaming } from './naming-findings.ts'
import { onReports } from './report-findings.ts'
import { onSums } from './sum-findings.ts'
import type { Passage } from './passages.ts'
import type { CampaignProposal } from './types.ts'
import { onWindow } from './window-findings.ts'
import { onWords } from './word-findings.ts'

type Found = Omit<CampaignProposal, 'findings'>

/** Remarks on the campaign that the document proposes; each points at its words. */
export function findingsOf(reading: Reading, passages: readonly Passage[], found: Found): Finding[] {
  const at = (span: Span): Span => reading.source.locate(span.start, span.end)
  return [
    ...onWindow(reading, passages, found, at),
    ...onTargets(reading.source.given, found),
    ...onTerms(passages, at),
    ...onReferences(reading, at),
    ...onReports(passages, at),
    ...onDuties(reading, found),
    ...onWords(passages, at),
    ...onSums(passages, at),
    ...onNaming(reading, passages, at),
  ]
}

function onTargets(given: string, { targets }: Found): Finding[] {
  return targets
    .filter(
      (target) =>
        target.comparator.startsWith('decrease') &&
        target.baseline === null &&
        !/^[^.;]{0,80}so với/u.test(given.slice(target.start, target.end + 60).slice(target.quote.length - 1)) &&
        !target.quote.includes('so với'),
    )
    .map((target) =>
      finding('target.decrease-without-base', 'warning', 'Chỉ tiêu giảm nhưng không nói giảm so với mốc nào.', target),
    )
}

const TERM = /nhiệm kỳ ((?:19|20)\d{2}) ?- ?((?:19|20)\d{2})/gu

/** `nhiệm kỳ 2016 - 2021` beside `nhiệm kỳ 2021 - 2026`: the rarer one is doubtful. */
function onTerms(passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  const seen = new Map<string, Span[]>()
  for (const passage of passages)
    for (const match of passage.folded.matchAll(TERM)) {
      const key = `${match[1] ?? ''} - ${match[2] ?? ''}`
      const span = {
        start: passage.offsets[match.index] ?? passage.start,
        end: passage.offsets[match.index + match[0].length] ?? passage.end,
      }
      seen.set(key, [...(seen.get(key) ?? []), span])
    }
  const ordered = [...seen.entries()].sort((a, b) => b[1].length - a[1].length)
  const [usual, ...others] = ordered
  if (usual === undefined) return []
  return others.flatMap(([key, spans]) =>
    spans.map((span) =>
      finding('term.contradicts', 'warning', `Nhiệm kỳ ${key} khác với nhiệm kỳ ${usual[0]} ghi ở chỗ khác.`, at(span)),
    ),
  )
}

/** A reference whose own period was over when this document was issued. */
function onReferences(reading: Reading, at: (span: Span) => Span): Finding[] {
  const year = Number(reading.document.metadata.date?.slice(0, 4)) || null
  if (year === null) return []
  return reading.references.flatMap((one) => {
    const after = reading.source.folded.slice(one.end, one.end + 200).replace(/\s+/gu, ' ')
    const period = /^[^.;]{0,180}?(?:giai đoạn|năm) (?:(?:19|20)\d{2} ?- ?)((?:19|20)\d{2})/u.exec(after)
    return period !== null && Number(period[1]) < year
      ? [
          finding(
            'reference.period-over',
            'note',
            `Văn bản ${one.symbol} áp dụng cho giai đoạn đã hết (${period[1] ?? ''}).`,
            at(one),
          ),
        ]
      : []
  })
}

/** A body that is given a task but is not among those who receive the document. */
function onDuties(reading: Reading, { duties }: Found): Finding[] {
  const recipients = reading.document.recipients.join(' ; ').toLowerCase()
  if (recipients === '' || /như trên|như điều/u.test(recipients)) return []
  return duties.flatMap((duty) => {
    const name = duty.actor
      .split(/,\s*|\s+và\s+các\s+/u)
      .find(
        (one) =>
          /^(?:Sở|Ban|Đài|Báo|Công an|Ủy ban Mặt trận|Liên đoàn|Cục|Chi cục|Hội|Đoàn)/u.test(one) &&
          !recipients.includes(keyOf(one)) &&
          !/các sở|các ban|các cơ quan|sở, ban/u.test(recipients),
      )
    return name === undefined
      ? []
      : [finding('duty.actor-not-recipient', 'note', `${name} được giao việc nhưng không có trong Nơi nhận.`, duty)]
  })
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^ủy ban mặt trận tổ quốc việt nam/u, 'mttq')
    .slice(0, 24)
    .trim()
