export type DemoRole = 'records-clerk' | 'leader' | 'focal-officer' | 'campaign-office' | 'administrator' | 'officer'

export interface DemoMembership {
  readonly unitKey: string
  readonly position: string
  readonly roles: readonly DemoRole[]
}

/** A person of the demonstration; the first membership is where one lands after signing in. */
export interface DemoPerson {
  /** Names the person in the story; accounts use their user name. */
  readonly key: string
  readonly fullName: string
  /** null: a person without account. */
  readonly username: string | null
  readonly memberships: readonly [DemoMembership, ...DemoMembership[]]
}

/** Every demo account has it; the sign-in page shows it. Named after the province's highest mountain. */
export const DEMO_PASSWORD = 'Mau-Son-1541'

/** Memberships begin on the first working day of the year. */
export const MEMBERS_SINCE = '2021-01-04'

function account(
  username: string,
  fullName: string,
  unitKey: string,
  position: string,
  roles: readonly DemoRole[],
  ...others: DemoMembership[]
): DemoPerson {
  return { key: username, username, fullName, memberships: [{ unitKey, position, roles }, ...others] }
}

/** The accounts, in the order of the sign-in page. Every name is invented. */
export const accounts: readonly DemoPerson[] = [
  account('hien.vanthu', 'Lành Thị Thu Hiền', 'ubnd-tinh', 'Văn thư', ['records-clerk', 'officer']),
  account('khoi.pct', 'Lương Thế Khôi', 'ubnd-tinh', 'Phó Chủ tịch', ['leader']),
  account('diep.tdkt', 'Nông Thị Bích Diệp', 'so-noi-vu', 'Chuyên viên', ['campaign-office', 'officer'], {
    unitKey: 'ban-thi-dua-khen-thuong',
    position: 'Chuyên viên kiêm nhiệm văn thư',
    roles: ['records-clerk', 'focal-officer'],
  }),
  account('lam.tdkt', 'Hoàng Quang Lâm', 'so-noi-vu', 'Chuyên viên thi đua', [
    'campaign-office',
    'focal-officer',
    'records-clerk',
  ]),
  account('tuyet.snv', 'Triệu Thị Minh Tuyết', 'so-noi-vu', 'Phó Giám đốc', ['leader']),
  account('yen.caoloc', 'Hứa Thị Ngọc Yến', 'ubnd-huyen-cao-loc', 'Chuyên viên Phòng Nội vụ', [
    'focal-officer',
    'officer',
  ]),
  account('vuong.caoloc', 'Vi Công Vượng', 'ubnd-huyen-cao-loc', 'Phó Chủ tịch', ['leader']),
  account('loan.caoloc', 'Bế Thị Loan', 'ubnd-huyen-cao-loc', 'Văn thư', ['records-clerk', 'officer']),
  account('toan.huulung', 'Dương Hữu Toàn', 'ubnd-huyen-huu-lung', 'Chuyên viên Phòng Nội vụ', [
    'focal-officer',
    'records-clerk',
  ]),
  account('nga.binhgia', 'Linh Thị Hồng Nga', 'ubnd-huyen-binh-gia', 'Chuyên viên Phòng Nội vụ', [
    'focal-officer',
    'records-clerk',
  ]),
  account('trang.thanhpho', 'Phùng Kim Trang', 'ubnd-tp-lang-son', 'Chuyên viên Phòng Nội vụ', [
    'focal-officer',
    'records-clerk',
  ]),
  account('hanh.vks', 'Đinh Thị Hạnh', 'vksnd-tinh', 'Văn thư Văn phòng tổng hợp', [
    'records-clerk',
    'focal-officer',
    'officer',
  ]),
  account('binh.vks', 'Mã Xuân Bình', 'vksnd-tinh', 'Phó Viện trưởng', ['leader']),
  account('kien.vkscaoloc', 'Chu Đức Kiên', 'vksnd-huyen-cao-loc', 'Kiểm sát viên', ['officer']),
  account('duyen.tanthanh', 'Lăng Thị Duyên', 'ubnd-xa-tan-thanh-cao-loc', 'Công chức Văn phòng - thống kê', [
    'records-clerk',
    'focal-officer',
    'officer',
  ]),
  account('minh.tanlien', 'Hoàng Văn Minh', 'ubnd-xa-tan-lien-cao-loc', 'Công chức Văn phòng - thống kê', [
    'records-clerk',
    'focal-officer',
    'officer',
  ]),
  account('thao.bhxh', 'Trần Thanh Thảo', 'bhxh', 'Chuyên viên Phòng Quản lý thu', ['focal-officer', 'records-clerk']),
  account('nam.thue', 'Lý Minh Nam', 'cuc-thue', 'Chuyên viên Phòng Nghiệp vụ', ['focal-officer', 'records-clerk']),
  account('hung.thongke', 'Đàm Văn Hùng', 'cuc-thong-ke', 'Thống kê viên', ['focal-officer', 'records-clerk']),
  account('phuong.bao', 'Lộc Thị Phương', 'bao-lang-son', 'Biên tập viên', [
    'focal-officer',
    'records-clerk',
    'officer',
  ]),
  account('chien.quantri', 'Nguyễn Ngọc Chiến', 'ubnd-tinh', 'Quản trị hệ thống', ['administrator']),
]
