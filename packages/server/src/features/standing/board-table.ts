import type { Board, BoardRow, Matrix } from '@thidua/contract/standing'
import { goalText } from '@thidua/domain/campaign/goal-text'
import { formatVietnameseDate, plainDate } from '@thidua/domain/kernel/plain-date'
import type { Static } from 'typebox'
import { number, words, type TableFile } from '../../adapters/table-file/table.ts'
import type { Language } from '../../http/language.ts'
import { tableWords } from './board-table.words.ts'

const dayOf = (day: string): string => formatVietnameseDate(plainDate(day))

/** What a table speaks of: whose figures, of which period. */
function leadOf({ node, period }: Pick<Static<typeof Board>, 'node' | 'period'>, language: Language): string {
  const say = tableWords[language]
  return period === null ? node.name : `${node.name} · ${period.name} · ${say.until(dayOf(period.endsOn))}`
}

const goalOf = (row: BoardRow, language: Language): string =>
  row.goal === null && row.comparator !== 'qualitative'
    ? ''
    : goalText(
        {
          comparator: row.comparator,
          direction: row.direction,
          value: row.goal,
          valueHigh: row.goalHigh,
          base: row.base,
          change: row.change,
        },
        null,
        language,
      )

/** The board as it is read on a desk: a line a target. */
export function tableOfBoard(board: Static<typeof Board>, language: Language): TableFile {
  const say = tableWords[language]
  return {
    name: say.board,
    title: board.campaign.title,
    lead: leadOf(board, language),
    columns: say.boardColumns.map(([head, width]) => ({ head, width })),
    rows: board.rows.map((row) => [
      words(row.contentPath),
      words(row.indicator),
      words(row.measureUnit),
      number(row.value),
      words(goalOf(row, language)),
      number(row.percentOfPlan),
      number(row.percentOfSamePeriod),
      number(row.expectedToday),
      number(row.outlook?.value ?? null),
      number(row.reported),
      number(row.expected),
      words(say.status[row.status]),
      words(row.reason.message),
    ]),
  }
}

/** Units against targets: a line a unit, percent of the plan in each cell, else the figure. */
export function tableOfMatrix(matrix: Static<typeof Matrix>, title: string, language: Language): TableFile {
  const say = tableWords[language]
  return {
    name: say.matrix,
    title,
    lead: `${leadOf(matrix, language)} · ${say.percent}`,
    columns: [
      { head: say.unit, width: 30 },
      ...matrix.targets.map(({ indicator, measureUnit }) => ({
        head: measureUnit === null ? indicator : `${indicator} (${measureUnit})`,
        width: 14,
      })),
    ],
    rows: matrix.rows.map(({ node, cells }) => [
      words(node.name),
      ...matrix.targets.map(({ targetId }) => {
        const cell = cells.find((one) => one.targetId === targetId)
        return number(cell?.percentOfPlan ?? cell?.value ?? null)
      }),
    ]),
  }
}
