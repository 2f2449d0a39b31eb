import type { Registration, RegistrationRow } from '@thidua/contract/registration'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../ui/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'

type State = Pick<RegistrationRow, 'status' | 'daysLate' | 'open'>

const SHAPES = { unassigned: 'none', none: 'risk', outdated: 'risk', registered: 'on' } as const

/** Whether a unit has registered, and how late: shape and words. */
export function RegistrationMark({ state }: { state: State }) {
  const { t } = useTranslation('registration')
  const isOwing = state.status === 'none' || state.status === 'outdated'
  return (
    <StatusMark status={isOwing && state.daysLate > 0 ? 'off' : SHAPES[state.status]}>
      {stateWords(t, state)}
    </StatusMark>
  )
}

function stateWords(t: TFunction<'registration'>, { status, daysLate, open }: State): string {
  const late =
    daysLate === 0 ? '' : ` · ${t(status === 'registered' ? 'state.cameLate' : 'state.late', { days: daysLate })}`
  return `${t(`state.${status}`, { count: open })}${status === 'unassigned' ? '' : late}`
}

/** `09:10 03/03/2021 · Chủ tịch … quyết định`, and who typed it where that was another. */
export function versionWords(t: TFunction<'registration'>, version: Registration['versions'][number]): string {
  const { registeredAt, decidedBy, enteredBy } = version
  const by = decidedBy === enteredBy ? t('by', { decidedBy }) : t('byAndEntered', { decidedBy, enteredBy })
  return `${formatInstant(registeredAt)} · ${by}`
}
