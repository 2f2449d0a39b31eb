import { Button, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { splitOrgUnitMutation } from '../../generated/api/@tanstack/react-query.gen.ts'
import { useMe } from '../session/me.ts'
import { ChoiceField, DayField } from './fields.tsx'
import { DecisionFields, noDecision } from './decision-fields.tsx'
import { type Unit, useReadAnew, useUnitsToday } from './org-unit-data.ts'
import styles from './org-unit.module.css'
import { type SplitDraft, heirOf, heirsOf, heirWords, withoutSuccessor } from './split.ts'
import { TaskForm } from './task-form.tsx'
import type { TaskProps } from './task-props.ts'
import { fieldId, refusalAt, useDraft } from './use-draft.ts'

/** One unit becomes several on a day, as a decision says; each unit under it is given to one of them. */
export function SplitForm({ unit, onDone, onCancel }: TaskProps & { unit: Unit }) {
  const { t } = useTranslation('orgUnit')
  const { today } = useMe()
  const readAnew = useReadAnew()
  const children = useUnitsToday().filter((one) => one.superiorId === unit.id)
  const split = useMutation({
    ...splitOrgUnitMutation(),
    onSuccess: async () => {
      await readAnew()
      onDone(t('split.done', { name: unit.name }))
    },
  })
  const initial: SplitDraft = { way: 'divide', names: ['', ''], heirs: {}, on: today, ...noDecision }
  const { values, set, wrong, onSubmit } = useDraft({
    initial,
    required: ['on', 'decisionSymbol', 'decisionDay'],
    error: split.error,
    send: ({ way, names, heirs, on, decisionSymbol, decisionDay }) =>
      split.mutate({
        path: { id: unit.id },
        body: {
          stays: way === 'leave',
          successors: names.map((name) => ({ name, code: null })),
          heirs: heirsOf(children, { way, heirs }),
          on,
          decision: { symbol: decisionSymbol, issuedOn: decisionDay },
        },
      }),
  })
  const takers = heirWords(values, unit.name, (place) => t('split.nameless', { place }))
  // the new units are told apart by their place alone, as their heirs are
  const rows = values.names.map((name, place) => ({ name, place }))
  return (
    <TaskForm
      lead={t('split.lead')}
      onSubmit={onSubmit}
      onCancel={onCancel}
      submit={t('split.submit')}
      pending={split.isPending}
      error={split.error}
      failed={t('split.failed')}
    >
      <ChoiceField
        field="way"
        label={t('split.way')}
        value={values.way}
        onChange={(way) => set('way', way)}
        error={wrong('way')}
        options={(['divide', 'leave'] as const).map((value) => ({ value, label: t(`split.ways.${value}`) }))}
      />
      <fieldset id={fieldId('successors')} className={styles.group}>
        <legend>{t('split.successors')}</legend>
        {rows.map(({ name, place }) => (
          <div key={place} className={styles.pair}>
            <TextInput
              label={t('split.name', { place: place + 1 })}
              value={name}
              onChange={(event) => set('names', values.names.with(place, event.currentTarget.value))}
              error={refusalAt(split.error, `successors.${place}.name`)}
            />
            {values.names.length > 1 && (
              <Button
                variant="subtle"
                aria-label={t('split.dropLabel', { place: place + 1 })}
                onClick={() => {
                  const less = withoutSuccessor(values, place)
                  set('names', less.names)
                  set('heirs', less.heirs)
                }}
              >
                {t('split.drop')}
              </Button>
            )}
          </div>
        ))}
        <Button variant="default" onClick={() => set('names', [...values.names, ''])}>
          {t('split.more')}
        </Button>
        {refusalAt(split.error, 'successors') !== undefined && (
          <p className={styles.wrong}>{refusalAt(split.error, 'successors')}</p>
        )}
      </fieldset>
      {children.length > 0 && (
        <fieldset id={fieldId('heirs')} className={styles.group}>
          <legend>{t('split.heirs', { count: children.length })}</legend>
          {refusalAt(split.error, 'heirs') !== undefined && (
            <p className={styles.wrong}>{refusalAt(split.error, 'heirs')}</p>
          )}
          {children.map((child) => (
            <Select
              key={child.id}
              label={child.name}
              placeholder={t('split.pickHeir')}
              data={takers}
              value={heirOf(values, child.id) || null}
              onChange={(value) => set('heirs', { ...values.heirs, [child.id]: value ?? '' })}
            />
          ))}
        </fieldset>
      )}
      <DayField value={values.on} onChange={(on) => set('on', on)} error={wrong('on')} />
      <DecisionFields values={values} set={set} wrong={wrong} />
    </TaskForm>
  )
}
