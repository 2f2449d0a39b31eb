import type { ErrorTable } from './table.ts'

export const orgUnitErrors = {
  'org-unit.exists': { status: 409, vi: 'Đơn vị này đã có.', en: 'This unit exists already.' },
  'org-unit.closed': {
    status: 422,
    vi: 'Đơn vị đã ngừng hoạt động trước ngày {on}.',
    en: 'The unit had closed before {on}.',
  },
  'org-unit.date-before-start': {
    status: 422,
    vi: 'Ngày {on} không dùng được: đơn vị chưa có vào ngày đó, hoặc đã có thay đổi khác từ ngày đó trở đi.',
    en: 'The day {on} cannot be used: the unit did not exist yet or has another change from then on.',
  },
  'org-unit.cycle': {
    status: 422,
    vi: 'Đơn vị không thể trực thuộc chính mình hay đơn vị dưới mình.',
    en: 'A unit cannot stand under itself or under one beneath it.',
  },
  'org-unit.second-superior': {
    status: 422,
    vi: 'Đơn vị đã có cấp trên cùng loại vào thời gian này. Kết thúc quan hệ cũ trước.',
    en: 'The unit already has a superior of this kind then. End the old one first.',
  },
  'org-unit.has-children': {
    status: 422,
    vi: 'Còn {count} đơn vị trực thuộc. Chuyển hoặc kết thúc các đơn vị đó trước.',
    en: '{count} units still hang under it. Move or close them first.',
  },
  'org-unit.merge-needs-two': {
    status: 422,
    vi: 'Hợp nhất cần ít nhất hai đơn vị.',
    en: 'A merger needs at least two units.',
  },
  'org-unit.split-needs-two': {
    status: 422,
    vi: 'Chia, tách cần có ít nhất hai đơn vị sau đó.',
    en: 'A split must leave at least two units.',
  },
  'org-unit.split-child-unplaced': {
    status: 422,
    vi: 'Chưa chọn đơn vị tiếp nhận cho {unit}.',
    en: 'Nobody takes over {unit} yet.',
  },
  'org-unit.cluster-name-taken': {
    status: 409,
    vi: 'Đã có cụm, khối tên {name} vào thời gian này.',
    en: 'There is already a cluster named {name} then.',
  },
  'org-unit.cluster-taken': {
    status: 422,
    vi: '{unit} đã ở {cluster} vào thời gian này. Ghi rời cụm, khối đó trước.',
    en: '{unit} already belongs to {cluster} then. Record that it leaves first.',
  },
  'org-unit.cluster-not-member': {
    status: 422,
    vi: 'Vào ngày này đơn vị không phải thành viên của {cluster}.',
    en: 'The unit is no member of {cluster} on that day.',
  },
  'org-unit.cluster-closed': {
    status: 422,
    vi: '{cluster} đã giải thể từ ngày {on}.',
    en: '{cluster} was dissolved on {on}.',
  },
  'org-unit.cluster-date': {
    status: 422,
    vi: 'Ngày {on} không dùng được: phải sau ngày {from}, là ngày thay đổi trước có hiệu lực.',
    en: 'The day {on} cannot be used: it must come after {from}, when the change before took effect.',
  },
  'org-unit.import-faults': {
    status: 422,
    vi: 'Tệp có {count} chỗ cần sửa; chưa đơn vị nào được thêm.',
    en: 'The file has {count} faults; no unit was added.',
  },
  'org-unit.import-empty': { status: 422, vi: 'Tệp không có dòng nào.', en: 'The file has no rows.' },
  'org-unit.import-unreadable': {
    status: 422,
    vi: 'Không đọc được tệp. Dùng tệp Excel (.xlsx) hoặc CSV với các cột: Tên, Mã, Cấp, Khối, Mã cấp trên.',
    en: 'The file could not be read. Use .xlsx or CSV with the columns: name, code, tier, branch, superior code.',
  },
  'org-unit.import-name-missing': {
    status: 422,
    vi: 'Dòng {row}: thiếu tên đơn vị.',
    en: 'Row {row}: the name is missing.',
  },
  'org-unit.import-code-missing': { status: 422, vi: 'Dòng {row}: thiếu mã.', en: 'Row {row}: the code is missing.' },
  'org-unit.import-code-known': {
    status: 422,
    vi: 'Dòng {row}: mã {value} đã có trong hệ thống.',
    en: 'Row {row}: code {value} is known already.',
  },
  'org-unit.import-code-twice': {
    status: 422,
    vi: 'Dòng {row}: mã {value} lặp lại trong tệp.',
    en: 'Row {row}: code {value} stands twice.',
  },
  'org-unit.import-tier-unknown': {
    status: 422,
    vi: 'Dòng {row}: cấp “{value}” không có trong danh mục.',
    en: 'Row {row}: unknown tier “{value}”.',
  },
  'org-unit.import-branch-unknown': {
    status: 422,
    vi: 'Dòng {row}: khối “{value}” không có trong danh mục.',
    en: 'Row {row}: unknown branch “{value}”.',
  },
  'org-unit.import-parent-unknown': {
    status: 422,
    vi: 'Dòng {row}: không có đơn vị cấp trên mã {value}.',
    en: 'Row {row}: no superior has code {value}.',
  },
  'org-unit.import-ring': {
    status: 422,
    vi: 'Dòng {row}: quan hệ cấp trên nối thành vòng.',
    en: 'Row {row}: the superiors form a ring.',
  },
  'org-unit.tile-taken': {
    status: 422,
    vi: 'Mỗi ô trên bản đồ chỉ có một đơn vị, mỗi đơn vị chỉ một ô.',
    en: 'Each place on the map holds one unit, and each unit has one place.',
  },
  'org-unit.tile-not-beneath': {
    status: 422,
    vi: 'Bản đồ chỉ gồm các đơn vị trực thuộc.',
    en: 'The map holds only the units right beneath.',
  },
  'people.member-already': {
    status: 409,
    vi: 'Người này đã làm việc ở đơn vị vào ngày {on}.',
    en: 'This person already works in the unit on {on}.',
  },
  'people.membership-too-short': {
    status: 422,
    vi: 'Ngày thôi việc phải sau ngày bắt đầu {from}.',
    en: 'The last day must come after the first, {from}.',
  },
  'people.role-unknown': { status: 422, vi: 'Vai trò “{role}” không có trong danh mục.', en: 'Unknown role “{role}”.' },
} as const satisfies ErrorTable
