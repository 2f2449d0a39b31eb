import type { Figure } from '../kernel/decimal.ts'

/** Where a number in the text comes from: opens its standing, its reports and the words of the directive. */
export interface TraceAddress {
  readonly targetId: string
  readonly nodeId: string
  readonly periodId: string
}

/** Running text, or a number that keeps its address. `text` is as printed, `value` as counted. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly value: Figure; readonly trace: TraceAddress }

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Run[])[] }

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A report as data: laid out as a page, as Word and as PDF by others. */
export interface ReviewDocument {
  readonly title: string
  readonly subject: string
  readonly sections: readonly Section[]
}

export const text = (words: string): Run => ({ kind: 'text', text: words })
export const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs })
export const item = (...runs: Run[]): Block => ({ kind: 'item', runs })

/** Every number of the document that has an address, in reading order. */
export function figuresOf(document: ReviewDocument): Extract<Run, { kind: 'figure' }>[] {
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : block.runs))
    .filter((run) => run.kind === 'figure')
}
