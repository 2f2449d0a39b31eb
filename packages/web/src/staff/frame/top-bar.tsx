import { ActionIcon } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { ActingUnit } from './acting-unit.tsx'
import { Bell } from './bell.tsx'
import { PersonMenu } from './person-menu.tsx'
import styles from './top-bar.module.css'

const SearchPalette = lazy(() => import('./search-palette.tsx').then((module) => ({ default: module.SearchPalette })))

/** Acting unit, search, bell and the person's own menu; the same on a desk and on a phone. */
export function TopBar() {
  const { t } = useTranslation('frame')
  const [searching, search] = useDisclosure(false)
  useHotkeys([['mod+K', search.open]], [])
  return (
    <header className={styles.bar}>
      <ActingUnit />
      <button type="button" className={styles.search} onClick={search.open} aria-keyshortcuts="Control+K">
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span className={styles.words}>{t('search.placeholder')}</span>
        <kbd className={styles.key} aria-hidden>
          Ctrl K
        </kbd>
      </button>
      <ActionIcon className={styles.searchSmall} size={40} aria-label={t('search.open')} onClick={search.open}>
        <IconSearch size={20} stroke={1.5} />
      </ActionIcon>
      <Bell />
      <PersonMenu />
      {searching && (
        <Suspense>
          <SearchPalette onClose={search.close} />
        </Suspense>
      )}
    </header>
  )
}
