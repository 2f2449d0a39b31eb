import type { Block, ReviewDraft, Run } from './review.ts'

/** Where a run of text stands in the report. */
export interface RunPlace {
  readonly section: number
  readonly block: number
  readonly run: number
}

/** The report with the text of one run changed. Figures are frozen: asked to change one, it changes nothing. */
export function withText(draft: ReviewDraft, place: RunPlace, text: string): ReviewDraft {
  return {
    ...draft,
    sections: draft.sections.map((section, at) =>
      at === place.section
        ? {
            ...section,
            blocks: section.blocks.map((block, index) =>
              index === place.block ? inBlock(block, place.run, text) : block,
            ),
          }
        : section,
    ),
  }
}

function inBlock(block: Block, place: number, text: string): Block {
  if (block.kind === 'table') return block
  const runs = block.runs.map((run, at): Run => (at === place && run.kind === 'text' ? { ...run, text } : run))
  return { ...block, runs }
}

/** The report with a paragraph added at the end of a section. */
export function withParagraph(draft: ReviewDraft, section: number, text: string): ReviewDraft {
  const paragraph: Block = { kind: 'paragraph', runs: [{ kind: 'text', text }] }
  return {
    ...draft,
    sections: draft.sections.map((one, at) => (at === section ? { ...one, blocks: [...one.blocks, paragraph] } : one)),
  }
}
