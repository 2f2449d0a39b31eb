export const readingParts = ['targets', 'contents', 'times', 'duties', 'recipients', 'findings'] as const
export type ReadingPart = (typeof readingParts)[number]

/** Which part of the proposal is open, and its chosen element; both travel in the address. */
export interface ReadingSearch {
  phan?: ReadingPart
  chon?: string
}

export function validateReadingSearch(search: Record<string, unknown>): ReadingSearch {
  const { phan, chon } = search
  return {
    ...(readingParts.includes(phan as ReadingPart) ? { phan: phan as ReadingPart } : {}),
    ...(typeof chon === 'string' && chon !== '' ? { chon } : {}),
  }
}
