import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  closeClusterMutation,
  joinClusterMutation,
  leaveClusterMutation,
  nameClusterHeadMutation,
} from '../../../generated/api/@tanstack/react-query.gen.ts'
import { useMe } from '../../session/me.ts'
import { ChoiceField, DayField, UnitsField } from '../fields.tsx'
import { TaskForm } from '../task-form.tsx'
import type { TaskProps } from '../task-props.ts'
import { useDraft } from '../use-draft.ts'
import { useClustersAnew, type Cluster } from './cluster-data.ts'

type ClusterTaskProps = TaskProps & { cluster: Cluster }

/** Words and end of one change to a cluster; `act` names its words in the dictionary. */
function useChange(act: 'join' | 'leave' | 'head' | 'close', { onDone, onCancel }: TaskProps, name: string) {
  const { t } = useTranslation('cluster')
  const { today } = useMe()
  const anew = useClustersAnew()
  return {
    today,
    onSuccess: async () => {
      await anew()
      onDone(t(`${act}.done`, { name }))
    },
    words: { lead: t(`${act}.lead`, { name }), submit: t(`${act}.submit`), failed: t(`${act}.failed`), onCancel },
  }
}

/** Further members from a day. */
export function JoinClusterForm({ cluster, ...task }: ClusterTaskProps) {
  const { t } = useTranslation('cluster')
  const { today, onSuccess, words } = useChange('join', task, cluster.name)
  const join = useMutation({ ...joinClusterMutation(), onSuccess })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { orgUnitIds: [] as string[], on: today },
    required: ['orgUnitIds', 'on'],
    error: join.error,
    send: (body) => join.mutate({ path: { id: cluster.id }, body }),
  })
  return (
    <TaskForm {...words} onSubmit={onSubmit} pending={join.isPending} error={join.error}>
      <UnitsField
        field="orgUnitIds"
        label={t('join.units')}
        value={values.orgUnitIds}
        onChange={(ids) => set('orgUnitIds', ids)}
        error={wrong('orgUnitIds')}
      />
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}

/** One member leaves from a day. */
export function LeaveForm({ cluster, member, ...task }: ClusterTaskProps & { member: Cluster['members'][number] }) {
  const { today, onSuccess, words } = useChange('leave', task, member.name)
  const leave = useMutation({ ...leaveClusterMutation(), onSuccess })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { on: today },
    required: ['on'],
    error: leave.error,
    send: ({ on }) => leave.mutate({ path: { id: cluster.id }, body: { orgUnitIds: [member.id], on } }),
  })
  return (
    <TaskForm {...words} onSubmit={onSubmit} pending={leave.isPending} error={leave.error}>
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}

/** Another member becomes the head from a day. */
export function HeadForm({ cluster, ...task }: ClusterTaskProps) {
  const { t } = useTranslation('cluster')
  const { today, onSuccess, words } = useChange('head', task, cluster.name)
  const head = useMutation({ ...nameClusterHeadMutation(), onSuccess })
  const others = cluster.members.filter(({ id }) => id !== cluster.head?.id)
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { orgUnitId: others[0]?.id ?? '', on: today },
    required: ['orgUnitId', 'on'],
    error: head.error,
    send: (body) => head.mutate({ path: { id: cluster.id }, body }),
  })
  return (
    <TaskForm {...words} onSubmit={onSubmit} pending={head.isPending} error={head.error}>
      <ChoiceField
        field="orgUnitId"
        label={t(`heads.${cluster.kind}`)}
        value={values.orgUnitId}
        onChange={(id) => set('orgUnitId', id)}
        error={wrong('orgUnitId')}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}

/** The cluster is dissolved from a day. */
export function CloseClusterForm({ cluster, ...task }: ClusterTaskProps) {
  const { today, onSuccess, words } = useChange('close', task, cluster.name)
  const close = useMutation({ ...closeClusterMutation(), onSuccess })
  const { values, set, wrong, onSubmit } = useDraft({
    initial: { on: today },
    required: ['on'],
    error: close.error,
    send: (body) => close.mutate({ path: { id: cluster.id }, body }),
  })
  return (
    <TaskForm {...words} onSubmit={onSubmit} pending={close.isPending} error={close.error}>
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
    </TaskForm>
  )
}
