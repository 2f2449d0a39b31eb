import { formatVietnameseNumber, round } from '../kernel/decimal.ts'
import { formatVietnameseDate } from '../kernel/plain-date.ts'
import type { PaceStatus } from '../standing/pace.ts'
import { type Block, type ReviewDocument, type Run, type Section, item, paragraph, text } from './document.ts'
import type { ReviewMaterial, ReviewTarget, UnitNarrative } from './material.ts'

/** The state of a target in the words of a report. */
export const PACE_WORDS: Record<PaceStatus, string> = {
  met: 'đã hoàn thành',
  on: 'đúng tiến độ',
  risk: 'có nguy cơ chậm',
  off: 'chậm tiến độ',
  none: 'chưa có số liệu',
}

/** Decimals that a report prints; the value behind the number keeps all of them. */
const PRINTED_PLACES = 2

/**
 * The mid-term report (báo cáo sơ kết) as data, from what was frozen on the cut-off day. Every number of a target
 * carries the address of its trace; what was not reported is said to be missing and never printed as 0.
 */
export function narrateMidterm(material: ReviewMaterial): ReviewDocument {
  return {
    title: 'BÁO CÁO',
    subject: `Sơ kết ${material.campaignName}`,
    sections: [implementation(material), results(material), shortcomings(material), nextTasks(material)],
  }
}

function implementation(material: ReviewMaterial): Section {
  const { legalBasis, cutOff, reach, lines } = material
  const blocks: Block[] = [
    paragraph(
      text(
        `Thực hiện ${legalBasis.typeName} số ${legalBasis.symbol} ngày ${formatVietnameseDate(legalBasis.issuedOn)} của ` +
          `${legalBasis.issuer}, các cơ quan, đơn vị đã tổ chức triển khai ${material.campaignName}. Số liệu trong báo ` +
          `cáo này được chốt đến hết ngày ${formatVietnameseDate(cutOff)}.`,
      ),
    ),
  ]
  if (reach.units > 0) blocks.push(paragraph(text(reachWords(material))))
  for (const line of lines)
    blocks.push(item(text(`${line.name}: đã triển khai đến ${line.deployed}/${line.units} đơn vị trong ngành.`)))
  return { heading: 'I. TÌNH HÌNH TRIỂN KHAI', blocks: [...blocks, ...said(material, 'implementation')] }
}

function reachWords({ reach }: ReviewMaterial): string {
  const parts = [
    `Văn bản đã đến ${reach.delivered}/${reach.units} đơn vị`,
    `${reach.registered} đơn vị đã vào sổ`,
    `${reach.relayed} đơn vị đã có văn bản triển khai tiếp`,
  ]
  const people =
    reach.officers === 0
      ? ''
      : ` Có ${reach.acknowledged}/${reach.officers} cán bộ xác nhận đã đọc` +
        (reach.briefedOnly > 0 ? `, ${reach.briefedOnly} cán bộ khác đã được quán triệt tại cuộc họp.` : '.')
  return `${parts.join('; ')}.${people}`
}

function results(material: ReviewMaterial): Section {
  const { targets } = material
  const counted = (status: PaceStatus) => targets.filter((target) => target.status === status).length
  const summary = (['met', 'on', 'risk', 'off', 'none'] as const)
    .filter((status) => counted(status) > 0)
    .map((status) => `${counted(status)} chỉ tiêu ${PACE_WORDS[status]}`)
  const groups = Map.groupBy(targets, ({ contentTitle }) => contentTitle)
  const blocks: Block[] = [
    targets.length === 0
      ? paragraph(text('Chương trình không đặt chỉ tiêu bằng số.'))
      : paragraph(text(`Trong ${targets.length} chỉ tiêu được theo dõi, có ${summary.join('; ')}.`)),
  ]
  for (const [title, members] of groups) {
    if (title !== null) blocks.push(paragraph(text(`${title}:`)))
    for (const target of members) blocks.push(item(...resultWords(target)))
  }
  if (targets.length > 0) blocks.push(tableOf(targets))
  return { heading: 'II. KẾT QUẢ THỰC HIỆN CHỈ TIÊU', blocks: [...blocks, ...said(material, 'results')] }
}

function resultWords(target: ReviewTarget): Run[] {
  const figure = printed(target)
  if (figure === null)
    return [
      text(`${target.name} (chỉ tiêu ${target.goalText}): chưa có số liệu của ${target.expected} đơn vị phải báo cáo.`),
    ]
  const coverage =
    target.reported < target.expected ? ` Mới có ${target.reported}/${target.expected} đơn vị báo cáo.` : ''
  const percent = target.percentOfPlan === null ? '' : `, bằng ${percentText(target.percentOfPlan)} kế hoạch`
  return [
    text(`${target.name}: `),
    figure,
    text(` ${target.measureUnit}${percent} (chỉ tiêu ${target.goalText}), ${PACE_WORDS[target.status]}.${coverage}`),
  ]
}

function tableOf(targets: readonly ReviewTarget[]): Block {
  return {
    kind: 'table',
    head: [
      'TT',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Chỉ tiêu giao',
      'Thực hiện',
      '% so kế hoạch',
      'Đơn vị báo cáo',
      'Đánh giá',
    ],
    rows: targets.map((target, at) => [
      text(String(at + 1)),
      text(target.name),
      text(target.measureUnit),
      text(target.goalText),
      printed(target) ?? text('chưa có số'),
      text(target.percentOfPlan === null ? '' : percentText(target.percentOfPlan)),
      text(`${target.reported}/${target.expected}`),
      text(PACE_WORDS[target.status]),
    ]),
  }
}

function shortcomings(material: ReviewMaterial): Section {
  const { reach, targets, lateUnits } = material
  const behind = targets.filter(({ status }) => status === 'off' || status === 'risk')
  const blocks: Block[] = behind.map((target) => item(...behindWords(target)))
  const silent = targets.filter(({ status }) => status === 'none')
  if (silent.length > 0)
    blocks.push(item(text(`Chưa có số liệu để đánh giá: ${silent.map(({ name }) => name).join('; ')}.`)))
  if (lateUnits.length > 0)
    blocks.push(item(text(`Báo cáo chậm hoặc chưa báo cáo (${lateUnits.length} đơn vị): ${lateUnits.join(', ')}.`)))
  if (reach.silent > 0) blocks.push(item(text(`Còn ${reach.silent} đơn vị đã nhận văn bản nhưng chưa phản hồi.`)))
  if (blocks.length === 0) blocks.push(paragraph(text('Đến ngày chốt số liệu chưa ghi nhận chỉ tiêu chậm tiến độ.')))
  return { heading: 'III. TỒN TẠI, HẠN CHẾ', blocks: [...blocks, ...said(material, 'shortcomings')] }
}

function behindWords(target: ReviewTarget): Run[] {
  const figure = printed(target)
  const value = figure === null ? [] : [text(': thực hiện '), figure, text(` ${target.measureUnit}`)]
  return [text(target.name), ...value, text(`, ${PACE_WORDS[target.status]} so với chỉ tiêu ${target.goalText}.`)]
}

function nextTasks(material: ReviewMaterial): Section {
  const { targets, reach, lateUnits, endsOn, urgings } = material
  const open = targets.filter(({ status }) => status !== 'met')
  const blocks: Block[] = [
    paragraph(text(`Từ nay đến ngày ${formatVietnameseDate(endsOn)}, các cơ quan, đơn vị tập trung vào các việc sau:`)),
  ]
  const behind = open.filter(({ status }) => status === 'off' || status === 'risk')
  if (behind.length > 0)
    blocks.push(
      item(
        text(
          `Có biện pháp cụ thể đối với ${behind.length} chỉ tiêu chậm: ${behind.map(({ name }) => name).join('; ')}.`,
        ),
      ),
    )
  if (open.length > behind.length)
    blocks.push(item(text(`Tiếp tục thực hiện ${open.length - behind.length} chỉ tiêu còn lại đến khi hoàn thành.`)))
  if (lateUnits.length > 0)
    blocks.push(
      item(
        text(
          `${lateUnits.length} đơn vị báo cáo chậm gửi đủ số liệu` +
            (urgings > 0 ? `; cơ quan thường trực đã đôn đốc ${urgings} lần.` : '.'),
        ),
      ),
    )
  if (reach.units > reach.registered)
    blocks.push(
      item(text(`${reach.units - reach.registered} đơn vị chưa vào sổ hoàn thành việc tiếp nhận, quán triệt.`)),
    )
  blocks.push(item(text('Báo cáo số liệu đúng kỳ, kèm minh chứng, để phục vụ tổng kết.')))
  return { heading: 'IV. NHIỆM VỤ THỜI GIAN TỚI', blocks: [...blocks, ...said(material, 'next-tasks')] }
}

/** What the units themselves wrote, under their names. */
function said(material: ReviewMaterial, heading: UnitNarrative['heading']): Block[] {
  return material.narratives
    .filter((narrative) => narrative.heading === heading && narrative.text.trim() !== '')
    .map(({ orgUnitName, text: words }) => item(text(`${orgUnitName}: ${words.trim()}`)))
}

function printed({ value, trace }: ReviewTarget): Run | null {
  return value === null
    ? null
    : { kind: 'figure', text: formatVietnameseNumber(round(value, PRINTED_PLACES)), value, trace }
}

const percentText = (percent: string) => `${formatVietnameseNumber(round(percent, 1))} %`
