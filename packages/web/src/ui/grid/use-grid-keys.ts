import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react'
import { isBlock, readClipboard } from './clipboard.ts'

interface GridKeys {
  onKeyDown: (event: KeyboardEvent) => void
  onPaste: (event: ClipboardEvent) => void
}

interface GridActs {
  undo: () => void
  redo: () => void
  /** A block of cells that was pasted, and the field from which on it lies. */
  paste: (from: { row: number; field: string }, block: string[][]) => void
}

/**
 * Walks a sheet as a spreadsheet does: Enter and arrows between cells, Ctrl-Z and Ctrl-Y, a block pasted from one. Its
 * inputs carry `data-row` and `data-field`; a column that has several fields names them `column.field`.
 */
export function useGridKeys(frame: RefObject<HTMLElement | null>, acts: GridActs): GridKeys {
  const inputs = (selector: string): HTMLInputElement[] => [
    ...(frame.current?.querySelectorAll<HTMLInputElement>(selector) ?? []),
  ]

  function goVertically(from: HTMLInputElement, step: 1 | -1): void {
    const { field = '' } = from.dataset
    const row = Number(from.dataset['row']) + step
    // one row may have two fields where another has one: stay in the same column
    const [column] = field.split('.')
    const target =
      inputs(`[data-row="${row}"][data-field="${field}"]`)[0] ??
      inputs(`[data-row="${row}"][data-field^="${column}"]`)[0]
    target?.focus()
    target?.select()
  }

  function goSideways(from: HTMLInputElement, step: 1 | -1): boolean {
    const atEdge = step === 1 ? from.selectionEnd === from.value.length : from.selectionStart === 0
    const whole = from.selectionStart === 0 && from.selectionEnd === from.value.length
    if (!atEdge && !whole) return false
    const all = inputs('input[data-field]')
    const target = all[all.indexOf(from) + step]
    if (target === undefined || target.dataset['row'] !== from.dataset['row']) return false
    target.focus()
    target.select()
    return true
  }

  return {
    onKeyDown: (event) => {
      const key = event.key.toLowerCase()
      if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y')) {
        event.preventDefault()
        if (key === 'y' || event.shiftKey) acts.redo()
        else acts.undo()
        return
      }
      const from = event.target
      if (!(from instanceof HTMLInputElement) || from.dataset['field'] === undefined || event.altKey) return
      const vertical = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? -1 : 1
      if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        goVertically(from, vertical)
      } else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && !event.shiftKey) {
        if (goSideways(from, event.key === 'ArrowRight' ? 1 : -1)) event.preventDefault()
      }
    },
    onPaste: (event) => {
      const from = event.target
      const text = event.clipboardData.getData('text/plain')
      if (!(from instanceof HTMLInputElement) || from.dataset['field'] === undefined || !isBlock(text)) return
      event.preventDefault()
      acts.paste({ row: Number(from.dataset['row']), field: from.dataset['field'] }, readClipboard(text))
    },
  }
}
