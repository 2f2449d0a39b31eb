import { Button, Group, Modal } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Why nobody is signed out while this device alone has something, and the way to it. */
export function UnsentNotice({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('frame')
  return (
    <Modal opened={opened} onClose={onClose} title={t('unsent.title')}>
      <p>{t('unsent.body')}</p>
      <Group mt="md">
        <Button component={Link} to="/bao-cao" onClick={onClose}>
          {t('unsent.look')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('unsent.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
