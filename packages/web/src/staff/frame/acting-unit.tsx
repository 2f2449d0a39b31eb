import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { actingOrgUnit } from '../../ui/api.ts'
import { actingOrgUnitName, useMe } from '../session/me.ts'
import styles from './acting-unit.module.css'

/** The unit that everything on the screen is done for; a menu where the person serves more than one. */
export function ActingUnit() {
  const { t } = useTranslation('frame')
  const me = useMe()
  const queries = useQueryClient()
  const name = actingOrgUnitName(me)

  async function actFor(orgUnitId: string): Promise<void> {
    actingOrgUnit.set(orgUnitId)
    await queries.resetQueries()
  }

  if (me.memberships.length < 2) return <span className={styles.name}>{name}</span>
  return (
    <Menu position="bottom-start" shadow="md" width={340}>
      <Menu.Target>
        <UnstyledButton className={styles.name} aria-label={t('actingUnit.label', { name })}>
          {name}
          <IconChevronDown size={16} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('actingUnit.title')}</Menu.Label>
        <Menu.RadioGroup value={me.actingOrgUnitId} onChange={(orgUnitId) => void actFor(orgUnitId)}>
          {me.memberships.map((membership) => (
            <Menu.RadioItem key={membership.orgUnitId} value={membership.orgUnitId} closeMenuOnClick>
              <span className={styles.choice}>{membership.orgUnitName}</span>
              <span className={styles.position}>{membership.position}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
