import { useInfiniteQuery } from '@tanstack/react-query'
import { listDocumentsInfiniteOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import type { DocumentListSearch } from './document-search.ts'

const pageLength = 50

/** The unit's documents as the address filters them, page after page. */
export function useDocumentList(search: DocumentListSearch) {
  return useInfiniteQuery({
    ...listDocumentsInfiniteOptions({ query: { limit: pageLength, ...filterOf(search) } }),
    initialPageParam: {},
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
}

export type DocumentListQuery = ReturnType<typeof useDocumentList>

function filterOf({ loc, q }: DocumentListSearch) {
  return {
    ...(loc === 'den' ? { direction: 'incoming' as const } : {}),
    ...(loc === 'di' ? { direction: 'outgoing' as const } : {}),
    ...(loc === 'chua-vao-so' ? { direction: 'incoming' as const, state: 'unregistered' as const } : {}),
    ...(q === undefined ? {} : { q }),
  }
}
