/** Words chosen in the document's text, as offsets into it; null when nothing of it is chosen. */
export function selectedWords(): { start: number; end: number } | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

/** Every run of the text says at which offset it begins; anything else is not the text. */
function offsetOf(node: Node, offset: number): number | null {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (run === null || run === undefined || node.nodeType !== Node.TEXT_NODE) return null
  return Number(run.dataset['start']) + offset
}
