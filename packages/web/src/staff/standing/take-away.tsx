import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BoardSearch } from './board-search.ts'
import { placeAmong } from './board.ts'

const FORMATS = ['xlsx', 'pdf', 'csv', 'json'] as const

/** The view as it stands, with its filters, as a file. */
export function TakeAway({ campaignId, search }: { campaignId: string; search: BoardSearch }) {
  const { t } = useTranslation('standing')
  const view = search.dang === undefined ? 'board' : 'matrix'
  const query = new URLSearchParams(placeAmong(search)).toString()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {t('download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={`/api/campaigns/${campaignId}/tables/${view}/${format}${query === '' ? '' : `?${query}`}`}
            download
          >
            {t(`formats.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
