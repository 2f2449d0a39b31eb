import { Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchResults } from './search-results.tsx'
import styles from './search-palette.module.css'
import { useSearch } from './search.ts'

/** Ctrl-K: type, move with the arrows, Enter goes there. */
export function SearchPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('frame')
  const router = useRouter()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [current, setCurrent] = useState(0)
  const { results, searching, unavailable } = useSearch(query)
  const at = Math.min(current, results.length - 1)

  function go(index: number): void {
    const result = results[index]
    if (result === undefined) return
    onClose()
    router.history.push(result.href)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && results.length > 0) {
      event.preventDefault()
      setCurrent((at + step + results.length) % results.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      go(at)
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={560}
      title={undefined}
      aria-label={t('search.open')}
    >
      <TextInput
        data-autofocus
        variant="unstyled"
        className={styles.input}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
        placeholder={t('search.placeholder')}
        aria-label={t('search.open')}
        role="combobox"
        aria-expanded={results.length > 0}
        aria-controls={listId}
        aria-activedescendant={results.length > 0 ? `${listId}-${at}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setCurrent(0)
        }}
        onKeyDown={onKeyDown}
      />
      <SearchResults id={listId} results={results} current={at} onHover={setCurrent} onChoose={go} />
      <p className={styles.note} role="status">
        {unavailable && t('search.unavailable')}
        {!unavailable && !searching && results.length === 0 && t('search.none', { query })}
      </p>
    </Modal>
  )
}
