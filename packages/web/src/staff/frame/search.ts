import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { searchOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { foldAccents } from '../../ui/format.ts'
import { places } from './places.ts'

/** One thing that can be gone to. `detail` is its second line: a unit's parent, a document's subject. */
export interface SearchResult {
  id: string
  kind: 'place' | 'org-unit' | 'document' | 'campaign' | 'person'
  title: string
  detail?: string
  href: string
}

/** Places found at once on this side; units, documents, campaigns and people from the server. */
export function useSearch(query: string): { results: SearchResult[]; searching: boolean; unavailable: boolean } {
  const { t } = useTranslation('frame')
  const [asked] = useDebouncedValue(query.trim(), 150)
  const answer = useQuery({
    ...searchOptions({ query: { q: asked } }),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
    retry: false,
  })
  const wanted = foldAccents(query.trim())
  const found = places
    .map((place): SearchResult => ({ id: place.to, kind: 'place', title: t(`places.${place.key}`), href: place.to }))
    .filter((place) => foldAccents(place.title).includes(wanted))
  return {
    results: [...found, ...(asked.length > 1 ? (answer.data?.results ?? []) : [])],
    searching: answer.isFetching || asked !== query.trim(),
    unavailable: answer.isError,
  }
}
