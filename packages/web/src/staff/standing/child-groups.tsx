import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { boardAddress, type BoardSearch } from './board-search.ts'
import { childGroupsQuery } from './board.ts'

const KINDS = ['tier', 'branch', 'cluster'] as const

/** Among which units to compare: one tier, one branch, one cluster. Not there where all are of one kind. */
export function ChildGroupsSelect({ campaignId, search }: { campaignId: string; search: BoardSearch }) {
  const { t } = useTranslation(['standing', 'orgUnit'])
  const router = useRouter()
  const { data } = useQuery(childGroupsQuery(campaignId, search))
  if (data === undefined || data.groups.length === 0) return null
  const nameOf = ({ kind, key, name }: (typeof data.groups)[number]): string =>
    name ?? (kind === 'tier' ? t(`orgUnit:tiers.${key as 'huyen'}`) : t(`orgUnit:branches.${key as 'dang'}`))
  return (
    <NativeSelect
      aria-label={t('standing:among.label')}
      value={search.nhom ?? ''}
      onChange={({ currentTarget: { value } }) =>
        router.history.push(boardAddress(campaignId, search, { nhom: value === '' ? undefined : value }))
      }
      data={[
        { value: '', label: t('standing:among.all', { count: data.all }) },
        ...KINDS.flatMap((kind) => {
          const items = data.groups
            .filter((group) => group.kind === kind)
            .map((group) => ({ value: `${kind}.${group.key}`, label: `${nameOf(group)} (${group.count})` }))
          return items.length === 0 ? [] : [{ group: t(`standing:among.${kind}`), items }]
        }),
      ]}
    />
  )
}
