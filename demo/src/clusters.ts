import type { ClusterKind } from '@thidua/domain/org-unit/cluster'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { orgUnits } from './org-units.ts'

/** A cluster of the demonstration as of the day the campaign begins; kept by the Department of Home Affairs. */
export interface DemoCluster {
  readonly name: string
  readonly kind: ClusterKind
  readonly headKey: string
  readonly memberKeys: readonly string[]
}

/** The keeper of the province's clusters, and since when they stand: a year of emulation begins in January. */
export const CLUSTER_KEEPER = 'so-noi-vu'
export const CLUSTERS_SINCE: PlainDate = plainDate('2021-01-04')

const cum = (number: number, headKey: string, ...others: string[]): DemoCluster => ({
  name: `Cụm thi đua số ${number}`,
  kind: 'cum',
  headKey,
  memberKeys: [headKey, ...others],
})

const khoi = (name: string, headKey: string, ...others: string[]): DemoCluster => ({
  name: `Khối thi đua ${name}`,
  kind: 'khoi',
  headKey,
  memberKeys: [headKey, ...others],
})

const keysOf = (branch: string, headKey: string): string[] =>
  orgUnits
    .filter((unit) => unit.branch === branch && unit.superiorKey === null && unit.key !== headKey)
    .map(({ key }) => key)

/** Districts by where they lie: along the border, in the south, in the west; offices of the province by what they do. */
export const clusters: readonly DemoCluster[] = [
  cum(1, 'ubnd-huyen-cao-loc', 'ubnd-tp-lang-son', 'ubnd-huyen-van-lang', 'ubnd-huyen-trang-dinh'),
  cum(2, 'ubnd-huyen-huu-lung', 'ubnd-huyen-chi-lang', 'ubnd-huyen-loc-binh', 'ubnd-huyen-dinh-lap'),
  cum(3, 'ubnd-huyen-bac-son', 'ubnd-huyen-binh-gia', 'ubnd-huyen-van-quan'),
  khoi(
    'Tham mưu tổng hợp',
    'van-phong-ubnd-tinh',
    'so-noi-vu',
    'so-tai-chinh',
    'so-ke-hoach-va-dau-tu',
    'so-ngoai-vu',
    'thanh-tra-tinh',
    'ban-dan-toc',
  ),
  khoi(
    'Kinh tế - Kỹ thuật',
    'so-nong-nghiep-va-ptnt',
    'so-cong-thuong',
    'so-giao-thong-van-tai',
    'so-xay-dung',
    'so-tai-nguyen-va-moi-truong',
    'so-khoa-hoc-va-cong-nghe',
    'ban-quan-ly-kkt',
    'bql-du-an-dtxd',
  ),
  khoi(
    'Văn hóa - Xã hội',
    'so-giao-duc-va-dao-tao',
    'so-y-te',
    'so-van-hoa-the-thao-du-lich',
    'so-lao-dong-tbxh',
    'so-thong-tin-va-truyen-thong',
    'dai-pt-th',
    'bao-lang-son',
  ),
  khoi('Nội chính', 'cong-an-tinh', 'bo-chqs-tinh', 'bdbp-tinh', 'vksnd-tinh', 'tand-tinh', 'so-tu-phap', 'cuc-thads'),
  khoi(
    'Mặt trận và các đoàn thể',
    'mttq-tinh',
    'lien-doan-lao-dong',
    'tinh-doan',
    'hoi-lhpn',
    'hoi-nong-dan',
    'hoi-ccb',
  ),
  khoi('Doanh nghiệp', 'dien-luc', ...keysOf('doanh-nghiep', 'dien-luc')),
]
