import type { ErrorTable } from './table.ts'

export const campaignErrors = {
  'campaign.not-ready': {
    status: 422,
    vi: 'Chưa đưa vào theo dõi được: còn {count} điều phải làm trước.',
    en: 'It cannot be tracked yet: {count} things must be done first.',
  },
  'campaign.name-missing': { status: 422, vi: 'Chưa có tên phong trào.', en: 'The campaign has no name.' },
  'campaign.legal-basis-missing': {
    status: 422,
    vi: 'Chưa có văn bản làm căn cứ.',
    en: 'There is no document as its basis.',
  },
  'campaign.lead-unit-missing': { status: 422, vi: 'Chưa chọn đơn vị chủ trì.', en: 'No lead unit is chosen.' },
  'campaign.start-missing': { status: 422, vi: 'Chưa có ngày bắt đầu.', en: 'The first day is missing.' },
  'campaign.end-missing': { status: 422, vi: 'Chưa có ngày kết thúc.', en: 'The last day is missing.' },
  'campaign.window-ends-before-start': {
    status: 422,
    vi: 'Ngày kết thúc {endsOn} trước ngày bắt đầu {startsOn}.',
    en: 'It ends on {endsOn}, before it starts on {startsOn}.',
  },
  'campaign.targets-unconfirmed': {
    status: 422,
    vi: 'Còn {count} chỉ tiêu chưa xác nhận.',
    en: '{count} targets are not confirmed.',
  },
  'campaign.elements-unconfirmed': {
    status: 422,
    vi: 'Còn {count} mục nội dung, nhiệm vụ, mốc chưa xác nhận.',
    en: '{count} contents, duties or milestones are not confirmed.',
  },
  'campaign.target-without-number': {
    status: 422,
    vi: 'Chỉ tiêu “{name}” chưa có số.',
    en: 'The target “{name}” has no number.',
  },
  'campaign.change-without-base': {
    status: 422,
    vi: 'Chỉ tiêu “{name}” so với gốc nhưng chưa có số gốc.',
    en: 'The target “{name}” is a change without a base.',
  },
  'campaign.no-targets': { status: 422, vi: 'Văn bản không có chỉ tiêu nào.', en: 'There is no target.' },
  'campaign.duties-without-actor': {
    status: 422,
    vi: '{count} nhiệm vụ chưa rõ chủ trì.',
    en: '{count} duties name nobody.',
  },
  'campaign.tracked-already': {
    status: 409,
    vi: 'Phong trào đã được đưa vào theo dõi; phần này không sửa được nữa.',
    en: 'The campaign is tracked already; this can no longer be changed.',
  },
  'campaign.drafted-already': {
    status: 409,
    vi: 'Văn bản này đã có phong trào.',
    en: 'This document already has a campaign.',
  },
  'campaign.nothing-read': {
    status: 422,
    vi: 'Chưa đọc được nội dung văn bản này để lập phong trào.',
    en: 'Nothing was read in this document to make a campaign of.',
  },
  'campaign.not-tracked': {
    status: 422,
    vi: 'Phong trào chưa được đưa vào theo dõi.',
    en: 'The campaign is not tracked yet.',
  },
} as const satisfies ErrorTable
