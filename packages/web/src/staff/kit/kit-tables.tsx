import { useState } from 'react'
import { BulletBar } from '../../ui/bullet-bar.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Figure } from '../../ui/figure.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import type { TreeRow } from '../../ui/tree-rows.ts'
import { TreeTable } from '../../ui/tree-table.tsx'
import { Example } from './example.tsx'

interface Reach extends TreeRow {
  name: string
  registered: string | null
  confirmed: string
  members: string
}

const reach: Reach[] = [
  {
    id: '1',
    parentId: null,
    name: 'UBND tỉnh Lạng Sơn',
    registered: 'ban hành 30/01',
    confirmed: '3142',
    members: '3486',
  },
  {
    id: '2',
    parentId: '1',
    name: 'Viện kiểm sát nhân dân tỉnh',
    registered: 'Số 12 · 01/02',
    confirmed: '131',
    members: '171',
  },
  { id: '3', parentId: '2', name: 'VKSND huyện Cao Lộc', registered: 'Số 37 · 08/02', confirmed: '48', members: '52' },
  { id: '4', parentId: '2', name: 'VKSND huyện Bình Gia', registered: null, confirmed: '0', members: '11' },
  {
    id: '5',
    parentId: '1',
    name: 'Trung tâm Kiểm soát bệnh tật và Chăm sóc sức khỏe nhân dân liên huyện Cao Lộc – Lộc Bình – Đình Lập',
    registered: 'Số 208 · 31/01',
    confirmed: '57',
    members: '58',
  },
]

const columns: TableColumn<Reach>[] = [
  { key: 'name', head: 'Đơn vị', cell: (row) => row.name },
  {
    key: 'registered',
    head: 'Vào sổ',
    width: '20%',
    cell: (row) => row.registered ?? <StatusMark status="off">Chưa, 6 ngày</StatusMark>,
  },
  {
    key: 'confirmed',
    head: 'Cán bộ xác nhận đã đọc',
    figures: true,
    width: '22%',
    cell: (row) => (
      <>
        <Figure value={row.confirmed} strong />/<Figure value={row.members} />
      </>
    ),
  },
]

/** The two tables of the kit, and what stands in the place of an empty one. */
export function KitTables() {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(['1', '2']))
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['4']))
  return (
    <>
      <Example name="TreeTable" column>
        <TreeTable
          caption="Tiếp nhận, quán triệt theo đơn vị"
          columns={columns}
          rows={reach}
          nameOf={(row) => row.name}
          expanded={expanded}
          onExpand={(id, open) => setExpanded(toggled(expanded, id, open))}
          selected={selected}
          onSelect={(id, on) => setSelected(toggled(selected, id, on))}
        />
      </Example>
      <Example name="DataTable" column>
        <DataTable
          caption="Chỉ tiêu"
          rowKey={(row) => row.name}
          rows={targets}
          columns={targetColumns}
          empty={<EmptyState title="Chưa có chỉ tiêu">Chỉ tiêu hiện ở đây khi văn bản đã đọc xong.</EmptyState>}
        />
      </Example>
    </>
  )
}

const targets = [
  {
    name: 'Thu ngân sách nhà nước',
    measureUnit: 'tỷ đồng',
    value: '2712',
    goal: '5835',
    progress: 46.5,
    pace: 49.6,
    status: 'risk',
  },
  {
    name: 'Xã đạt chuẩn nông thôn mới',
    measureUnit: 'xã',
    value: '11',
    goal: '10',
    progress: 110,
    pace: 50,
    status: 'on',
  },
  { name: 'Tỷ lệ hộ nghèo giảm', measureUnit: '%', value: null, goal: '3', progress: null, pace: null, status: 'none' },
] as const

const targetColumns: TableColumn<(typeof targets)[number]>[] = [
  { key: 'name', head: 'Chỉ tiêu', cell: (row) => row.name },
  { key: 'value', head: 'Thực hiện', figures: true, width: '96px', cell: (row) => <Figure value={row.value} strong /> },
  { key: 'goal', head: 'Chỉ tiêu giao', figures: true, width: '110px', cell: (row) => <Figure value={row.goal} /> },
  { key: 'unit', head: 'Đơn vị tính', width: '96px', cell: (row) => row.measureUnit },
  {
    key: 'bar',
    head: 'So với chỉ tiêu giao',
    label: '',
    wide: true,
    width: '240px',
    cell: (row) => <BulletBar progress={row.progress} pace={row.pace} status={row.status} />,
  },
  { key: 'status', head: 'Trạng thái', width: '150px', cell: (row) => <StatusMark status={row.status} /> },
]

function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set)
  if (on) next.add(id)
  else next.delete(id)
  return next
}
