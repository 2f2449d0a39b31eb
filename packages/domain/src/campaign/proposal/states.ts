import { topicOf } from './anaphora.ts'
import { labelLength } from './figures.ts'
import type { Passage } from './passages.ts'
import { phraseBefore } from './phrase/before.ts'
import { isBare } from './phrase/names.ts'
import { wordsOf } from './phrase/stretch.ts'
import { trimStretch } from './phrase/trim.ts'
import { sentenceIn } from './words/sentence.ts'
import type { Goal } from './goal.ts'

/** Goals in words that name a state which is either reached or not. */
const STATE =
  /(?<!\p{L})(?:vào|thuộc|trong|đứng trong|nằm trong|lọt vào) (?:nhóm|tốp|top)(?: các| những)? ?(?:khá|tốt|trung bình khá|trung bình cao|dẫn đầu|đầu|cao|rất tốt|các tỉnh dẫn đầu|tỉnh dẫn đầu)(?! \d)(?: (?:của|trong|cả|toàn)(?: (?:cả|toàn))? (?:nước|quốc|tỉnh|khu vực|ngành|huyện))?|(?<!\p{L})bầu đủ (?:số lượng|số|đại biểu)(?: đại biểu)?(?:, (?:bảo đảm )?đúng (?:cơ cấu|thành phần)(?: đại biểu)?)?/gu
/** `không để xảy ra X`, `không còn X`: the count of X is to be nought. */
const ZERO =
  /(?<!\p{L})(?:xóa hết|xóa bỏ hoàn toàn|không (?:để|để (?:xảy ra|phát sinh|tồn tại|còn|có)|còn|có|phát sinh|xảy ra))(?: (?:các|những|bất kỳ|bất cứ|tình trạng|trường hợp|vụ việc|vụ))?(?= |[;.,]|$) ?(?!quá |vượt )/gu
const RESULT = /(?<!\p{L})(?:đã|hiện|kết quả|trước đây|vì|do|nếu)(?!\p{L})/u
const GOAL = /(?<!\p{L})(?:phấn đấu|bảo đảm|đảm bảo|mục tiêu|quyết tâm)(?!\p{L})/u

/** A clause begins here, or the words that set a goal stand right before. */
/** Words of time between what sets the goal and the goal: `phấn đấu đến hết năm 2012`. */
const WHEN =
  /(?:đến|trong|từ|trước)(?: (?:hết|cuối|đầu|nay|ngày))*(?: (?:năm|tháng|quý))? [\d/ivx-]+(?: năm \d{4})? ?$/u
const OPENS =
  /(?:^|[,;] ?(?:toàn|cả) \p{L}+(?: \p{L}+)?|[,;:.)-]|[a-zđ\d]{1,3}[.)]|(?:phấn đấu|bảo đảm|đảm bảo|và|quyết tâm|đồng thời|mục tiêu|cơ bản)) ?$/u

const bare = { value: null, valueHigh: null, unit: null, baseline: null } as const

/** A list of evils goes on after a comma; a figure, another goal or a condition ends it. */
const ZERO_ENDS =
  /[;.:()]|, ?(?=(?:và )?(?:[^,;.]*\d|bảo đảm|đảm bảo|phấn đấu|thực hiện|tỷ lệ|giảm|tăng|nâng|có|giữ|không|đồng thời|góp phần|nhất là|mỗi|tập thể|xây dựng|hoàn thành|duy trì|phát hiện))| (?:trong|nhằm|để|và (?:bảo đảm|thực hiện)|trên địa bàn) /u

/** States such as `vào nhóm khá`, `bầu đủ số lượng`; never a mere urging. */
export function findNamedStates(passage: Passage): Goal[] {
  const text = passage.folded
  if (passage.kinds.has('results') || passage.kinds.has('reward')) return []
  return [...text.matchAll(STATE)].flatMap((match): Goal[] => {
    if (RESULT.test(text.slice(Math.max(0, match.index - 40), match.index))) return []
    const end = match.index + match[0].length
    const before = phraseBefore(sentenceIn(passage), { start: 0, end: match.index })
    const isElection = match[0].startsWith('bầu')
    if (!isElection && before.end <= before.start) return []
    const indicator = isElection ? { start: match.index, end } : before
    return [
      {
        start: indicator.start,
        end,
        indicator,
        comparator: 'qualitative' as const,
        ...bare,
        doubts: GOAL.test(text) ? ['worded'] : ['worded', 'not-aimed'],
      },
    ]
  })
}

/** Things that must not happen or must be gone, where the sentence sets a goal or names something counted. */
export function findZeroGoals(passage: Passage, inList: boolean): Goal[] {
  const text = passage.folded
  const sentence = sentenceIn(passage)
  if (
    passage.kinds.has('results') ||
    passage.kinds.has('reward') ||
    passage.kinds.has('scoring') ||
    passage.kinds.has('scope') ||
    passage.kinds.has('duty')
  )
    return []
  return [...text.matchAll(ZERO)].flatMap((match): Goal[] => {
    const before = text.slice(0, match.index)
    const set = GOAL.test(before) || passage.kinds.has('goal') || inList || passage.demanded
    if (RESULT.test(before) || !(/để/u.test(match[0]) || (set && OPENS.test(before.replace(WHEN, ''))))) return []
    const from = match.index + match[0].length
    const stop = ZERO_ENDS.exec(text.slice(from))
    const indicator = trimStretch(sentence, { start: from, end: stop === null ? text.length : from + stop.index })
    if (indicator.end <= indicator.start || isBare(sentence, wordsOf(sentence, indicator))) {
      const topic = /: ?$/u.test(before) ? topicOf(sentence, text, labelLength(passage), match.index) : null
      if (topic === null || !set) return []
      const end = match.index + match[0].trimEnd().length
      return [
        {
          ...bare,
          start: topic.start,
          end,
          indicator: topic,
          comparator: 'exactly' as const,
          value: 0,
          doubts: ['worded', 'borrowed-name'],
        },
      ]
    }
    return [
      {
        ...bare,
        start: match.index,
        end: indicator.end,
        indicator,
        comparator: 'exactly' as const,
        value: 0,
        doubts: GOAL.test(before) ? ['worded'] : ['worded', 'not-aimed'],
      },
    ]
  })
}
