import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import type { MantineColorScheme } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { setLanguage } from '../../i18n/i18n.ts'
import { actingOrgUnit, request } from '../../ui/api.ts'
import { useDisclosure } from '@mantine/hooks'
import { countUnsent, wipeDevice } from '../offline/unsent.ts'
import { sendWaiting } from '../offline/send-waiting.ts'
import { useMe } from '../session/me.ts'
import styles from './person-menu.module.css'
import { UnsentNotice } from './unsent-notice.tsx'
import { furtherPhonePlaces } from './places.ts'

const schemes = { light: 'light', dark: 'dark', auto: 'system' } as const

/** The person's own menu; on a phone it also leads to the places that the bottom bar has no room for. */
export function PersonMenu() {
  const { t, i18n } = useTranslation('frame')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { person } = useMe()
  const navigate = useNavigate()
  const [isUnsent, unsent] = useDisclosure(false)

  async function signOut(): Promise<void> {
    await sendWaiting().catch(() => undefined)
    // what this device alone has would be lost
    if ((await countUnsent()) > 0) return unsent.open()
    await request('/session', { method: 'DELETE' }).catch(() => undefined)
    actingOrgUnit.clear()
    await wipeDevice()
    await navigate({ to: '/dang-nhap' })
  }

  return (
    <>
      <UnsentNotice opened={isUnsent} onClose={unsent.close} />
      <Menu position="bottom-end" shadow="md" width={280}>
        <Menu.Target>
          <UnstyledButton className={styles.person}>
            <span aria-hidden>{initials(person.fullName)}</span>
            <span className="sr-only">{t('person.open', { name: person.fullName })}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{person.fullName}</Menu.Label>
          <div className={styles.phoneOnly}>
            {furtherPhonePlaces.map((place) => (
              <Menu.Item key={place.key} component={Link} to={place.to}>
                {t(`places.${place.key}`)}
              </Menu.Item>
            ))}
          </div>
          <Menu.Item component={Link} to="/tai-khoan">
            {t('person.sessions')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('person.language')}</Menu.Label>
          <Menu.RadioGroup
            value={i18n.language}
            onChange={(language) => void setLanguage(language === 'en' ? 'en' : 'vi')}
          >
            <Menu.RadioItem value="vi" lang="vi">
              {t('person.vietnamese')}
            </Menu.RadioItem>
            <Menu.RadioItem value="en" lang="en">
              {t('person.english')}
            </Menu.RadioItem>
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Label>{t('person.theme')}</Menu.Label>
          <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
            {(['light', 'dark', 'auto'] as const).map((scheme) => (
              <Menu.RadioItem key={scheme} value={scheme}>
                {t(`person.${schemes[scheme]}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item onClick={() => void signOut()}>{t('person.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

/** First letters of family name and given name: Vietnamese names end with the given name. */
function initials(fullName: string): string {
  const words = fullName.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0) ?? '').join('')
}
