import { Kbd, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './reading.module.css'

const shortcuts = [
  { keys: ['J', 'K'], act: 'move' },
  { keys: ['Enter'], act: 'confirm' },
  { keys: ['E'], act: 'edit' },
  { keys: ['X'], act: 'drop' },
  { keys: ['A'], act: 'add' },
  { keys: ['?'], act: 'help' },
] as const

/** The keys of the reading, for those who do fifty targets in a row. */
export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['campaign', 'common'])
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <dl className={styles.shortcuts}>
        {shortcuts.map(({ keys, act }) => (
          <div key={act}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(`shortcuts.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
