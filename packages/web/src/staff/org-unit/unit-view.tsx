import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import { AddForm } from './add-form.tsx'
import { CloseForm, MoveForm, RenameForm } from './change-forms.tsx'
import { EndForm } from './end-form.tsx'
import { InviteForm } from './invite-form.tsx'
import { JoinForm } from './join-form.tsx'
import type { Unit } from './org-unit-data.ts'
import type { UnitSearch } from './org-unit-search.ts'
import styles from './org-unit.module.css'
import { SplitForm } from './split-form.tsx'
import type { TaskProps } from './task-props.ts'
import { UnitHistory } from './unit-history.tsx'
import { UnitPeople } from './unit-people.tsx'

interface UnitViewProps {
  unit: Unit
  search: UnitSearch
  /** Goes to a task of this unit, or with nothing back to the unit. */
  go: (search: UnitSearch) => void
  onMessage: (message: string) => void
}

/** One unit, or the one thing that is being done to it. */
export function UnitView({ unit, search, go, onMessage }: UnitViewProps) {
  const { viec } = search
  const task: TaskProps = {
    onCancel: () => go({}),
    onDone: (message) => {
      onMessage(message)
      go({})
    },
  }
  const may = (ability: string) => unit.abilities.includes(ability)
  const leaving = unit.members.find((member) => member.membershipId === search.ai)
  if (may('org-unit.manage')) {
    if (viec === 'doi-ten') return <RenameForm unit={unit} {...task} />
    if (viec === 'chuyen') return <MoveForm unit={unit} {...task} />
    if (viec === 'ket-thuc') return <CloseForm unit={unit} {...task} />
    if (viec === 'tach') return <SplitForm unit={unit} {...task} />
    if (viec === 'them') return <AddForm unitId={unit.id} {...task} />
  }
  if (may('people.invite') && viec === 'moi') return <InviteForm unit={unit} {...task} />
  if (may('people.manage')) {
    if (viec === 'giao-viec') return <JoinForm unit={unit} {...task} />
    if (viec === 'thoi-viec' && leaving !== undefined) return <EndForm member={leaving} {...task} />
  }
  return (
    <>
      <UnitActions unit={unit} go={go} />
      <UnitPeople unit={unit} onEnd={(ai) => go({ viec: 'thoi-viec', ai })} onMessage={onMessage} />
      <UnitHistory unit={unit} />
    </>
  )
}

/** The panel's title while something is being done to the unit. */
export function useTaskTitle(unit: Unit | undefined, search: UnitSearch): string {
  const { t } = useTranslation('orgUnit')
  const leaving = unit?.members.find((member) => member.membershipId === search.ai)
  const titles = {
    'doi-ten': t('rename.title'),
    chuyen: t('move.title'),
    'ket-thuc': t('close.title'),
    tach: t('split.title'),
    them: t('add.title'),
    moi: t('invite.title'),
    'giao-viec': t('join.title'),
    'thoi-viec': t('end.title', { name: leaving?.fullName ?? '' }),
  }
  const name = unit?.name ?? ''
  return search.viec === undefined ? name : `${titles[search.viec]} · ${name}`
}

function UnitActions({ unit, go }: Pick<UnitViewProps, 'unit' | 'go'>) {
  const { t } = useTranslation('orgUnit')
  const closedFrom = unit.versions.at(-1)?.validTo ?? null
  if (closedFrom !== null) return <p className={styles.second}>{t('view.closed', { date: formatDate(closedFrom) })}</p>
  const may = (ability: string) => unit.abilities.includes(ability)
  return (
    <div className={styles.actions}>
      {may('people.invite') && <Button onClick={() => go({ viec: 'moi' })}>{t('actions.invite')}</Button>}
      {(may('org-unit.manage') || may('people.manage')) && (
        <Menu position="bottom-start" shadow="md">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden />}>
              {t('actions.change')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {may('org-unit.manage') && (
              <>
                <Menu.Item onClick={() => go({ viec: 'them' })}>{t('actions.addBelow')}</Menu.Item>
                <Menu.Item onClick={() => go({ viec: 'doi-ten' })}>{t('actions.rename')}</Menu.Item>
                <Menu.Item onClick={() => go({ viec: 'chuyen' })}>{t('actions.move')}</Menu.Item>
                <Menu.Item onClick={() => go({ viec: 'tach' })}>{t('actions.split')}</Menu.Item>
                <Menu.Item onClick={() => go({ viec: 'ket-thuc' })}>{t('actions.close')}</Menu.Item>
              </>
            )}
            {may('people.manage') && (
              <Menu.Item onClick={() => go({ viec: 'giao-viec' })}>{t('actions.join')}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}
