/** One cell as people read it: words, or an exact number. `null` is empty. */
export interface TableCell {
  readonly value: string | null
  readonly isNumber?: boolean
}

/** A table that can leave in any form. */
export interface TableFile {
  /** Of the sheet, and of the file. */
  readonly name: string
  readonly title: string
  /** One line below: what it speaks of, from where, until when. */
  readonly lead: string
  readonly columns: readonly {
    readonly head: string
    /** In letters. */
    readonly width: number
  }[]
  readonly rows: readonly (readonly TableCell[])[]
  /** Sums, in the last line. */
  readonly foot?: readonly TableCell[]
}

export const words = (value: string | null): TableCell => ({ value })
export const number = (value: string | number | null): TableCell => ({
  value: value === null ? null : String(value),
  isNumber: true,
})
