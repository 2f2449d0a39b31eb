import { readFileSync } from 'node:fs'
import { type PlainDate, plainDate } from '@thidua/domain/kernel/plain-date'

/** A paper of the demonstration; all are written for it, the signers are invented. */
export interface DemoDocument {
  readonly key: string
  readonly type: 'chi-thi' | 'cong-van' | 'ke-hoach'
  readonly number: string
  /** What follows the number: `CT-UBND`. */
  readonly symbol: string
  readonly issuedOn: PlainDate
  readonly issuerKey: string
  readonly subject: string
  readonly signer: string
  /** File in `data/`; null where only the number is known to the sender. */
  readonly textFile: string | null
}

const relay = (
  issuerKey: string,
  number: string,
  symbol: string,
  issuedOn: string,
  signer: string,
  textFile: string | null = null,
): DemoDocument => ({
  key: `trien-khai-${issuerKey}`,
  type: symbol.startsWith('KH-') ? 'ke-hoach' : 'cong-van',
  number,
  symbol,
  issuedOn: plainDate(issuedOn),
  issuerKey,
  subject: 'Triển khai Chỉ thị số 04/CT-UBND ngày 30/01/2021',
  signer,
  textFile,
})

export const directive: DemoDocument = {
  key: 'chi-thi-04',
  type: 'chi-thi',
  number: '04',
  symbol: 'CT-UBND',
  issuedOn: plainDate('2021-01-30'),
  issuerKey: 'ubnd-tinh',
  subject:
    'Về việc phát động đợt thi đua đặc biệt hướng tới cuộc bầu cử đại biểu Quốc hội khóa XV, đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026 và 190 năm thành lập tỉnh Lạng Sơn (1831 - 2021)',
  signer: 'Lương Đình Khải',
  textFile: 'chi-thi-04.txt',
}

/** Letters and plans by which units pass the directive on. */
export const relayLetters: readonly DemoDocument[] = [
  relay('vksnd-tinh', '124', 'VKS-VP', '2021-02-02', 'Hứa Thanh Mộc', 'cong-van-124.txt'),
  relay('ubnd-huyen-cao-loc', '31', 'KH-UBND', '2021-02-05', 'Nông Thị Hạ Vân', 'ke-hoach-31-cao-loc.txt'),
  relay('ubnd-huyen-huu-lung', '152', 'UBND-NV', '2021-02-04', 'Vi Đức Thuyên', 'cong-van-152-huu-lung.txt'),
  relay('ubnd-tp-lang-son', '40', 'KH-UBND', '2021-02-08', 'Đàm Quốc Lập', 'ke-hoach-40-tp-lang-son.txt'),
  relay('so-giao-duc-va-dao-tao', '287', 'SGDĐT-VP', '2021-02-05', 'Bế Thị Sao Mai', 'cong-van-287-so-gddt.txt'),
  relay('ubnd-huyen-loc-binh', '27', 'KH-UBND', '2021-02-05', 'Hoàng Phúc Đạt'),
  relay('ubnd-huyen-chi-lang', '118', 'UBND-NV', '2021-02-08', 'Lộc Minh Tuệ'),
  relay('ubnd-huyen-van-lang', '22', 'KH-UBND', '2021-02-09', 'Lăng Thị Thu Hiền'),
  relay('ubnd-huyen-trang-dinh', '19', 'KH-UBND', '2021-02-18', 'Nông Quang Bách'),
  relay('ubnd-huyen-bac-son', '96', 'UBND-NV', '2021-02-19', 'Dương Hữu Thạch'),
  relay('ubnd-huyen-van-quan', '88', 'UBND-NV', '2021-02-24', 'Triệu Thị Kim Oanh'),
  relay('ubnd-huyen-dinh-lap', '15', 'KH-UBND', '2021-03-02', 'Vi Chí Hướng'),
]

const demandBySoNoiVu = {
  type: 'cong-van',
  symbol: 'SNV-TĐKT',
  issuerKey: 'so-noi-vu',
  signer: 'Triệu Văn Lục',
} as const

/** Letters that demand reports. */
export const demandLetters: readonly DemoDocument[] = [
  {
    ...demandBySoNoiVu,
    key: 'yeu-cau-quy-1',
    number: '318',
    issuedOn: plainDate('2021-03-15'),
    subject: 'Báo cáo kết quả đợt thi đua đặc biệt quý I/2021',
    textFile: 'cong-van-yeu-cau-quy-1.txt',
  },
  {
    ...demandBySoNoiVu,
    key: 'yeu-cau-so-ket',
    number: '752',
    issuedOn: plainDate('2021-06-01'),
    subject: 'Báo cáo sơ kết đợt thi đua đặc biệt năm 2021',
    textFile: 'cong-van-yeu-cau-so-ket.txt',
  },
]

export const documents: readonly DemoDocument[] = [directive, ...relayLetters, ...demandLetters]

/** The text of a paper that has one, NFC. */
export function textOf(document: DemoDocument): string | null {
  if (document.textFile === null) return null
  return readFileSync(new URL(`../data/${document.textFile}`, import.meta.url), 'utf8').normalize('NFC')
}
