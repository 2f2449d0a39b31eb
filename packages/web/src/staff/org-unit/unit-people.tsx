import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { ROLES } from '@thidua/domain/policy/actions'
import { useTranslation } from 'react-i18next'
import { withdrawInvitationMutation } from '../../generated/api/@tanstack/react-query.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatInstant } from '../../ui/format.ts'
import { type Unit, useReadAnew } from './org-unit-data.ts'
import { Item, Section } from './unit-history.tsx'

interface UnitPeopleProps {
  unit: Unit
  onEnd: (membershipId: string) => void
  onMessage: (message: string) => void
}

/** Who works here today and with which roles; who was invited and has not come yet. */
export function UnitPeople({ unit, onEnd, onMessage }: UnitPeopleProps) {
  const { t } = useTranslation('orgUnit')
  const readAnew = useReadAnew()
  const rolesIn = useRoleWords()
  const withdraw = useMutation({ ...withdrawInvitationMutation(), onSettled: readAnew })
  return (
    <>
      <Section title={t('view.people')} empty={t('view.noPeople')}>
        {unit.members.map((member) => (
          <Item
            key={member.membershipId}
            title={member.fullName}
            action={
              unit.abilities.includes('people.manage') && (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('view.endLabel', { name: member.fullName })}
                  onClick={() => onEnd(member.membershipId)}
                >
                  {t('view.end')}
                </Button>
              )
            }
          >
            {member.position} · {rolesIn(member.roles)}
          </Item>
        ))}
      </Section>
      {withdraw.isError && <ErrorNotice title={t('view.withdrawFailed')} error={withdraw.error} />}
      {unit.invitations.length > 0 && (
        <Section title={t('view.invitations')}>
          {unit.invitations.map((invitation) => (
            <Item
              key={invitation.id}
              title={invitation.fullName}
              action={
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('view.withdrawLabel', { name: invitation.fullName })}
                  loading={withdraw.isPending && withdraw.variables.path.id === invitation.id}
                  onClick={() =>
                    withdraw.mutate(
                      { path: { id: invitation.id } },
                      { onSuccess: () => onMessage(t('view.withdrawn', { name: invitation.fullName })) },
                    )
                  }
                >
                  {t('view.withdraw')}
                </Button>
              }
            >
              {invitation.position} · {rolesIn(invitation.roles)} ·{' '}
              {t('view.expires', { when: formatInstant(invitation.expiresAt) })}
            </Item>
          ))}
        </Section>
      )}
    </>
  )
}

function useRoleWords(): (roles: readonly string[]) => string {
  const { t } = useTranslation('orgUnit')
  return (roles) =>
    ROLES.filter((role) => roles.includes(role))
      .map((role) => t(`roles.${role}`))
      .join(', ')
}
