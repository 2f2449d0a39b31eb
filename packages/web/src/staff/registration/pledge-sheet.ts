import type { PledgeRow, RegisterBody, Registration } from '@thidua/contract/registration'
import { pledgeLevel, type PledgeLevel } from '@thidua/domain/allocation/pledge'
import { formatVietnameseNumber, parseVietnameseNumber } from '@thidua/domain/kernel/decimal'

/** What is typed, by target; a target that is not there stands as it is proposed. */
export type PledgeTexts = Readonly<Record<string, string>>

/** What a row says before anything is typed: the last pledge where it still holds, else what was assigned. */
const proposedText = ({ pledged, assigned, open }: PledgeRow): string =>
  formatVietnameseNumber(pledged === null || open ? assigned : pledged)

export const textOf = (texts: PledgeTexts, row: PledgeRow): string => texts[row.targetId] ?? proposedText(row)

/** What was typed as an exact decimal; `undefined` for nothing and for what is no number. */
function readPledge(text: string): string | undefined {
  try {
    return parseVietnameseNumber(text.replace(/\s*%$/, ''))
  } catch {
    return undefined
  }
}

/** How a row stands to what was assigned; `unreadable` until a number is typed. */
export function levelOf(texts: PledgeTexts, row: PledgeRow): PledgeLevel | 'unreadable' {
  const value = readPledge(textOf(texts, row))
  return value === undefined ? 'unreadable' : pledgeLevel(row, row.assigned, value)
}

/** Rows that keep the registration from being made. */
export const faultyRows = (registration: Registration, texts: PledgeTexts): PledgeRow[] =>
  registration.rows.filter((row) => ['weaker', 'unreadable'].includes(levelOf(texts, row)))

/** Whether registering would change anything. */
export const saysSomethingNew = (registration: Registration, texts: PledgeTexts): boolean =>
  registration.status !== 'registered' ||
  registration.rows.some((row) => readPledge(textOf(texts, row)) !== row.pledged)

export function bodyOf(
  registration: Registration,
  texts: PledgeTexts,
  words: { note: string; decidedBy: string },
): RegisterBody {
  const note = words.note.trim()
  const decidedBy = words.decidedBy.trim()
  return {
    version: registration.version,
    note: note === '' ? null : note,
    ...(decidedBy === '' ? {} : { decidedBy }),
    pledges: registration.rows.map((row) => ({
      targetId: row.targetId,
      value: readPledge(textOf(texts, row)) ?? row.assigned,
    })),
  }
}

/** Lays a pasted column over the rows from one on; empty cells leave what stands. */
export function pasted(
  registration: Registration,
  texts: PledgeTexts,
  fromRow: number,
  block: readonly (readonly string[])[],
): PledgeTexts {
  const laid = block.flatMap((cells, down) => {
    const row = registration.rows[fromRow + down]
    const [text = ''] = cells
    return row === undefined || text === '' ? [] : [[row.targetId, text] as const]
  })
  return { ...texts, ...Object.fromEntries(laid) }
}
