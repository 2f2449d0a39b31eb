import type { LineStyle, StyleName } from '@thidua/official-document'
import { AlignmentType } from 'docx'

/** Word counts lengths in twentieths of a point, sizes of type in halves, spacing in 240ths of a line. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4)
export const points = (length: number): number => Math.round(length * 20)
export const halfPoints = (size: number): number => size * 2
export const lineSpacing = (lines: number): number => Math.round(lines * 240)

const NAMES: Record<StyleName, string> = {
  state: 'QuocHieu',
  motto: 'TieuNgu',
  parentIssuer: 'CoQuanChuQuan',
  issuer: 'CoQuanBanHanh',
  number: 'SoKyHieu',
  placeAndDate: 'DiaDanhNgayThang',
  typeName: 'TenLoai',
  subject: 'TrichYeu',
  letterSubject: 'TrichYeuCongVan',
  heading1: 'Muc1',
  heading2: 'Muc2',
  body: 'NoiDung',
  tableHead: 'DauBang',
  tableText: 'NoiDungBang',
  signatureTitle: 'QuyenHanChucVu',
  signatureName: 'HoTenNguoiKy',
  addressee: 'KinhGui',
  recipientsWord: 'NoiNhan',
  recipient: 'DanhSachNoiNhan',
  draftMark: 'DuThao',
}

/** The style's name as a clerk meets it in Word's list. */
export const styleId = (name: StyleName): string => NAMES[name]

export const alignmentOf = (align: LineStyle['align']) =>
  ({ left: AlignmentType.LEFT, center: AlignmentType.CENTER, justify: AlignmentType.BOTH })[align]
