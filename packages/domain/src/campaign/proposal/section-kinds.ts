/** What a part of the document speaks of, by the words of its heading. */
export type SectionKind =
  | 'theme'
  | 'goal'
  | 'content'
  | 'results'
  | 'reward'
  | 'scoring'
  | 'time'
  | 'review'
  | 'duty'
  | 'scope'
  | 'purpose'
  | 'other'

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['theme', /chủ đề|khẩu hiệu/u],
  [
    'results',
    /kết quả(?! (?:kiểm tra|thi(?! đua)|học|khảo sát|chấm))|tình hình|đánh giá(?! (?:của|mức))|thực trạng|tồn tại|hạn chế|ưu điểm|đặc điểm/u,
  ],
  ['reward', /khen thưởng|giải thưởng|cơ cấu giải|kinh phí|phần thưởng|hình thức khen|mức thưởng|mức hỗ trợ|định mức/u],
  [
    'scoring',
    /chấm điểm|thang điểm|điểm (?:thưởng|phạt)|bảng điểm|cách tính điểm|tiêu chí đánh giá|tiêu chuẩn|bình xét|xếp loại/u,
  ],
  ['review', /sơ kết|tổng kết/u],
  ['time', /thời gian|tiến độ|lộ trình/u],
  ['duty', /tổ chức thực hiện|phân công|trách nhiệm|giao nhiệm vụ/u],
  ['scope', /đối tượng|phạm vi|điều khoản|hiệu lực/u],
  ['goal', /mục tiêu|chỉ tiêu/u],
  ['purpose', /mục đích|ý nghĩa|(?:và |, )yêu cầu$/u],
  ['content', /nội dung|nhiệm vụ|giải pháp|thi đua/u],
]

/** Kinds that only a title gives; `Hỗ trợ xây 100 nhà, kinh phí …` is an item that states a figure of its own. */
const TITLES_ONLY = new Set<SectionKind>(['reward', 'review', 'time', 'duty', 'scope', 'scoring'])
const STATES_FIGURE = /\d ?(?:%|\p{L})/u
const NO_FIGURE = /(?:năm|tháng|quý) [\d/ -]+|\d+ (?:tháng|năm|nội dung|chỉ tiêu)/gu
/** The words up to the first stop say what a heading is about; the rest may be the paragraph itself. */
export const kindOf = (title: string): SectionKind => {
  const topic = title.split(/[:;.]/u, 1)[0]?.slice(0, 120) ?? ''
  const states = STATES_FIGURE.test(topic.replace(NO_FIGURE, ''))
  const found = KINDS.find(([kind, pattern]) => {
    const match = pattern.exec(topic)
    if (match === null) return false
    if (kind === 'results') return !(states && match.index > 24)
    return !(TITLES_ONLY.has(kind) && (states || match.index > 24))
  })
  return found?.[0] ?? 'other'
}
