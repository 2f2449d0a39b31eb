import { Button, Checkbox, PasswordInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ApiError } from '../../ui/api.ts'
import { BulletBar } from '../../ui/bullet-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Figure } from '../../ui/figure.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { GroupHead } from '../../ui/group-head.tsx'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ProvenanceChip, SourcedFigure } from '../../ui/provenance-chip.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { Sparkline } from '../../ui/sparkline.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'
import { WorkRow } from '../../ui/work-row.tsx'
import { Example } from './example.tsx'
import { KitDocument } from './kit-document.tsx'
import styles from './kit.module.css'
import { KitTables } from './kit-tables.tsx'

/** The kit laid out with named examples, to be looked at in both themes. The figures and names are invented. */
export function KitScreen() {
  const [pressed, setPressed] = useState(false)
  return (
    <Page>
      <main>
        <PageHead title="Bộ mẫu" above="Số và tên trên trang này là giả định" aside={<Button>Vào sổ</Button>} />
        <Example name="StatusMark">
          {(['on', 'risk', 'off', 'none', 'todo', 'done'] as const).map((status) => (
            <StatusMark key={status} status={status} />
          ))}
        </Example>
        <Example name="BulletBar, Sparkline" column>
          {bars.map((bar) => (
            <div key={bar.name} className={styles.bar}>
              <BulletBar progress={bar.progress} pace={bar.pace} status={bar.status} />
              <Figure value={bar.progress === null ? null : String(bar.progress)} strong />
              <Sparkline path={bar.path} forecast={bar.forecast} status={bar.status} />
              <StatusMark status={bar.status} />
            </div>
          ))}
        </Example>
        <Example name="Button, Input">
          <Button>Vào sổ</Button>
          <Button variant="light">Nhắc</Button>
          <Button variant="default">Chuyển tiếp</Button>
          <Button variant="subtle">Bỏ</Button>
          <Button size="xs" variant="default">
            Đôn đốc
          </Button>
          <Button size="lg">Nộp báo cáo</Button>
          <TextInput label="Giá trị" placeholder="95" />
          <TextInput label="Hạn" defaultValue="31/02/2021" error="Tháng 2 không có ngày 31" />
          <PasswordInput label="Mật khẩu" />
          <Select label="So sánh" data={['từ … trở lên', 'đến … trở xuống']} defaultValue="từ … trở lên" />
          <Checkbox label="Gửi cả các đơn vị trực thuộc" />
        </Example>
        <Example name="ProvenanceChip, SourcedFigure, NotYetButton">
          <ProvenanceChip kind="document">04/CT-UBND, 2.2.a</ProvenanceChip>
          <ProvenanceChip kind="reports" href="/bo-mau?nguon=bao-cao">
            12 báo cáo
          </ProvenanceChip>
          <SourcedFigure href="/bo-mau?nguon=so">2.712 tỷ đồng</SourcedFigure>
          <NotYetButton missing={['còn 3 chỉ tiêu cần xem', 'chưa chọn đơn vị chủ trì']} onClick={() => undefined}>
            Đưa vào theo dõi
          </NotYetButton>
          <NotYetButton missing={[]} onClick={() => setPressed(true)}>
            Nộp báo cáo
          </NotYetButton>
        </Example>
        <Example name="FilterChips">
          <FilterChips
            label="Lọc đơn vị"
            chosen="tat-ca"
            options={[
              { key: 'tat-ca', label: 'Tất cả', count: 415, href: '/bo-mau?loc=tat-ca' },
              { key: 'chua-vao-so', label: 'Chưa vào sổ', count: 3, href: '/bo-mau?loc=chua-vao-so' },
              { key: 'chua-phan-hoi', label: 'Chưa phản hồi', count: 1, href: '/bo-mau?loc=chua-phan-hoi' },
            ]}
          />
        </Example>
        <KitTables />
        <Example name="EmptyState, ErrorNotice" column>
          <EmptyState title="Chưa có văn bản đến hôm nay" action={<Button variant="default">Đưa văn bản vào</Button>}>
            Văn bản đến qua trục liên thông hiện ở đây trong vòng một phút. Văn bản giấy: chụp hoặc quét rồi đưa vào.
          </EmptyState>
          <ErrorNotice
            title="Chưa gửi được báo cáo"
            error={new ApiError({ code: 'network.unreachable', message: '', status: 0, requestId: 'c21f' })}
            kept="Số đã nhập còn nguyên trên máy này."
            action={<Button variant="default">Gửi lại</Button>}
          />
        </Example>
        <Example name="GroupHead, WorkRow, SkeletonRows" column>
          <GroupHead status="off" count={1}>
            Quá hạn
          </GroupHead>
          <WorkRow
            title="Báo cáo kỳ 1/2021"
            state="3 trong 9 chỉ tiêu còn trống"
            consequence="Viện tỉnh sẽ tổng hợp thiếu số của huyện"
            late="quá hạn 3 ngày"
            due="hạn 05/02/2021"
            actions={<Button variant="light">Nhập tiếp</Button>}
            chosen
          />
          <SkeletonRows rows={2} />
        </Example>
        <KitDocument />
        <UndoBar
          message={pressed ? 'Đã nộp báo cáo' : null}
          onUndo={() => setPressed(false)}
          onDismiss={() => setPressed(false)}
        />
      </main>
    </Page>
  )
}

const bars = [
  { name: 'vượt', progress: 112, pace: null, status: 'on', path: [10, 40, 80, 112], forecast: null },
  {
    name: 'kịp',
    progress: 64,
    pace: 60,
    status: 'on',
    path: [10, 20, 30, 41, 52, 64],
    forecast: { low: 96, high: 110 },
  },
  {
    name: 'sát',
    progress: 46.5,
    pace: 49.6,
    status: 'risk',
    path: [7, 13, 22, 30, 38, 46.5],
    forecast: { low: 88, high: 103 },
  },
  { name: 'chậm', progress: 20, pace: 50, status: 'off', path: [0, 0, 0, 20, 20, 20], forecast: { low: 36, high: 62 } },
  { name: 'chưa có', progress: null, pace: null, status: 'none', path: [], forecast: null },
] as const
