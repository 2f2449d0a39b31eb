import { useTranslation } from 'react-i18next'
import { DayField, TextField } from './fields.tsx'
import type { Draft } from './use-draft.ts'

/** The document that decides a merger or a split, as it is typed. */
export interface DecisionDraft {
  decisionSymbol: string
  decisionDay: string
}

export const noDecision: DecisionDraft = { decisionSymbol: '', decisionDay: '' }

interface DecisionFieldsProps {
  values: DecisionDraft
  set: (field: keyof DecisionDraft, value: string) => void
  wrong: Draft<DecisionDraft>['wrong']
}

/** Symbol and day of the deciding document. */
export function DecisionFields({ values, set, wrong }: DecisionFieldsProps) {
  const { t } = useTranslation('orgUnit')
  return (
    <>
      <TextField
        field="decisionSymbol"
        label={t('decision.symbol')}
        hint={t('decision.symbolHint')}
        value={values.decisionSymbol}
        onChange={(symbol) => set('decisionSymbol', symbol)}
        error={wrong('decisionSymbol')}
      />
      <DayField
        field="decisionDay"
        label={t('decision.day')}
        hint={t('decision.dayHint')}
        value={values.decisionDay}
        onChange={(day) => set('decisionDay', day)}
        error={wrong('decisionDay')}
      />
    </>
  )
}
