/** What every change to a unit is given. */
export interface TaskProps {
  /** It was done; the words say so at the bottom of the screen. */
  onDone: (message: string) => void
  onCancel: () => void
}
