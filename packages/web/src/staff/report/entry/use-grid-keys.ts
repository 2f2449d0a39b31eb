import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react'
import type { ReportRow } from '../report.ts'
import type { CellField, TypedMeasure } from './cell-text.ts'
import { isBlock, pasteInto, readClipboard } from './paste.ts'
import type { Entry } from './use-entry.ts'

interface GridKeys {
  onKeyDown: (event: KeyboardEvent) => void
  onPaste: (event: ClipboardEvent) => void
}

/** Walks the sheet as a spreadsheet does: Enter and arrows between cells, Ctrl-Z and Ctrl-Y, a block pasted from one. */
export function useGridKeys(frame: RefObject<HTMLElement | null>, rows: readonly ReportRow[], entry: Entry): GridKeys {
  const inputs = (selector: string): HTMLInputElement[] => [
    ...(frame.current?.querySelectorAll<HTMLInputElement>(selector) ?? []),
  ]

  function goVertically(from: HTMLInputElement, step: 1 | -1): void {
    const { field = '' } = from.dataset
    const row = Number(from.dataset['row']) + step
    // a rate has two fields where a number has one: stay in the same column
    const [measure] = field.split('.')
    const target =
      inputs(`[data-row="${row}"][data-field="${field}"]`)[0] ??
      inputs(`[data-row="${row}"][data-field^="${measure}"]`)[0]
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
        entry.tell({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
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
      if (!(from instanceof HTMLInputElement) || !isBlock(text)) return
      const [measure, field] = (from.dataset['field'] ?? '').split('.')
      if (field === undefined) return
      event.preventDefault()
      const place = { row: Number(from.dataset['row']), measure: measure as TypedMeasure, field: field as CellField }
      entry.type(pasteInto(entry.sheet, rows, place, readClipboard(text)).sheet, null)
    },
  }
}
