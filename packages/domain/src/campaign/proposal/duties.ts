import { expandAgency, type Reading } from '@thidua/official-document'
import type { Passage } from './passages.ts'
import type { DutyRole, ProposedDuty } from './types.ts'

const ACTOR =
  '((?:các |toàn thể |thủ trưởng |giám đốc |chủ tịch |người đứng đầu |lãnh đạo |đồng chí |trưởng )*(?:sở|ban|ủy ban|ubnd|ubmttq|mttq|hội đồng|đài|báo|công an|bộ chỉ huy|cục|chi cục|văn phòng|phòng|trường|trung tâm|liên đoàn|hội|đoàn|tỉnh đoàn|cơ quan|đơn vị|đoàn thể|cụm|khối|viện|tòa án|kho bạc|bảo hiểm xã hội|doanh nghiệp|huyện|xã|địa phương|tổ chức|ngành|bộ|đảng ủy|mặt trận|viện trưởng|bộ phận|công đoàn|thường trực).{0,200}?)'
const VERB =
  '(?<!(?:^| )(?:và|các|những|cùng))(?= (?:chủ trì|phối hợp|chỉ đạo|tham mưu|có trách nhiệm|chịu trách nhiệm|tổ chức(?! (?:chính trị|đoàn thể|thành viên|đảng|cơ sở|hội|xã hội|tôn giáo|tín dụng|công đoàn))|triển khai|bám sát|căn cứ|theo dõi|hướng dẫn|(?<!(?:sở|bộ|phòng|cục|ngành) )xây dựng|thực hiện|tuyên truyền|đẩy mạnh|quán triệt|nghiêm túc|làm|tiếp tục|phát động|vận động|kịp thời|tăng cường|đưa|báo cáo|cân đối|bố trí|tiếp nhận|thẩm định|giúp|phát huy|chủ động|hưởng ứng)(?!\\p{L}))'
const TASKED = new RegExp(
  `^(?:[-+*\\s]*|[a-zđ\\d.]{1,4}[.)] )((?:.{0,60}? )?(?<!được )(?:giao|đề nghị|yêu cầu|phân công|ủy quyền)(?: cho)?) (?:[:] )?${ACTOR}${VERB}`,
  'u',
)
const PLAIN = new RegExp(`^(?:[-+*\\s]*|[a-zđ\\d.]{1,4}[.)] )${ACTOR}${VERB}`, 'u')
const TITLED =
  /^(?:[-+*\s]*|[a-zđ\d.]{1,4}[.)] )((?:sở|ban|ủy ban|ubnd|hội đồng|đài|báo|công an|bộ chỉ huy|cục|văn phòng|phòng|trường|liên đoàn|hội|đoàn|tỉnh đoàn|các|mặt trận|công đoàn|thường trực)[^:]{2,140}):/u

/** Who is told or asked to do what, where the document sets its execution in order. */
export function findDuties(reading: Reading, passages: readonly Passage[]): ProposedDuty[] {
  const duties: ProposedDuty[] = []
  const headings = new Set(reading.headings.map((heading) => heading.start))
  for (const passage of passages) {
    const text = passage.folded
    const inSection = passage.kinds.has('duty')
    const tasked = TASKED.exec(text)
    const titled = inSection ? TITLED.exec(text) : null
    const isHeading = headings.has(passage.start) && passage.folded.length < 60
    const plain = inSection && !isHeading && tasked === null && titled === null ? PLAIN.exec(text) : null
    if (tasked === null && titled === null && plain === null) continue
    const actor = tasked?.[2] ?? titled?.[1] ?? plain?.[1] ?? ''
    const match = tasked?.[0] ?? titled?.[0] ?? plain?.[0] ?? ''
    const at = titled === null || tasked !== null ? match.length - actor.length : match.length - 1 - actor.length
    const from = passage.offsets[at] ?? passage.start
    const to = (passage.offsets[at + actor.length - 1] ?? from) + 1
    const words = reading.source.plain.slice(passage.start, passage.end)
    const lead = words.length - words.replace(/^[\s+*-]+/u, '').length
    const end = passage.start + words.trimEnd().length
    duties.push({
      actor: expandAgency(reading.source.plain.slice(from, to))
        .trim()
        .replace(/[,:;]+$/u, ''),
      role: roleOf(tasked?.[1] ?? '', text.slice(at + actor.length, at + actor.length + 60)),
      text: reading.source.plain
        .slice(passage.start + lead, end)
        .replace(/\s+/gu, ' ')
        .replace(/(?:\.\/\.|[.;])$/u, ''),
      ...reading.source.locate(passage.start + lead, end),
    })
  }
  return duties
}

function roleOf(verb: string, after: string): DutyRole {
  if (/đề nghị/u.test(verb)) return 'asked'
  if (/^[\s:,]*(?:có trách nhiệm |chịu trách nhiệm )?(?:là cơ quan )?(?:chủ trì|thường trực)/u.test(after))
    return 'lead'
  if (/^[\s:,]*(?:có trách nhiệm )?phối hợp/u.test(after)) return 'support'
  return 'do'
}
