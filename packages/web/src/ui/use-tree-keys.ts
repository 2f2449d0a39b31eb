import type { KeyboardEvent } from 'react'
import { useRef, useState } from 'react'
import type { PlacedRow, TreeRow } from './tree-rows.ts'

interface TreeActions<Row extends TreeRow> {
  expanded: ReadonlySet<string>
  onExpand: (id: string, open: boolean) => void
  onOpen?: ((row: Row) => void) | undefined
  selected?: ReadonlySet<string> | undefined
  onSelect?: ((id: string, on: boolean) => void) | undefined
  selectable?: ((row: Row) => boolean) | undefined
}

/** What a row needs to be part of the keyboard's way through the table. */
export interface RowFocus {
  ref: (element: HTMLTableRowElement | null) => void
  tabIndex: 0 | -1
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** One row takes the Tab key; arrows move from row to row and open or close, as in a file manager. */
export function useTreeKeys<Row extends TreeRow>(
  placed: readonly PlacedRow<Row>[],
  actions: TreeActions<Row>,
): (index: number) => RowFocus {
  const [currentId, setCurrentId] = useState<string | null>(null)
  const elements = useRef(new Map<string, HTMLTableRowElement>())
  const reachable = placed.some(({ row }) => row.id === currentId) ? currentId : placed[0]?.row.id

  function focusRow(index: number): void {
    const id = placed[index]?.row.id
    if (id !== undefined) elements.current.get(id)?.focus()
  }

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const here = placed[index]
    if (here === undefined || event.target !== event.currentTarget) return
    const { row, hasChildren } = here
    const open = actions.expanded.has(row.id)
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusRow(index + 1),
      ArrowUp: () => focusRow(index - 1),
      Home: () => focusRow(0),
      End: () => focusRow(placed.length - 1),
      ArrowRight: () => (hasChildren && !open ? actions.onExpand(row.id, true) : focusRow(index + 1)),
      ArrowLeft: () =>
        hasChildren && open
          ? actions.onExpand(row.id, false)
          : focusRow(placed.findIndex((other) => other.row.id === row.parentId)),
      ' ': () => {
        if (actions.selectable?.(row) ?? true) actions.onSelect?.(row.id, !(actions.selected?.has(row.id) ?? false))
      },
      Enter: () => actions.onOpen?.(row),
    }
    const move = moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    move()
  }

  return (index) => {
    const id = placed[index]?.row.id ?? ''
    return {
      ref: (element) => {
        if (element === null) elements.current.delete(id)
        else elements.current.set(id, element)
      },
      tabIndex: id === reachable ? 0 : -1,
      onFocus: () => setCurrentId(id),
      onKeyDown: (event) => onKeyDown(event, index),
    }
  }
}
