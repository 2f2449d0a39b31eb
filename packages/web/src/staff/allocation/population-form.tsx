import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AllocationSheet } from '@thidua/contract/allocation'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterPopulation } from '../../generated/api/sdk.gen.ts'
import { DayInput, type TypedDay } from '../../ui/day-input.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatFigure } from '../../ui/format.ts'
import grid from '../../ui/grid/grid.module.css'
import { useGridKeys } from '../../ui/grid/use-grid-keys.ts'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import styles from './population-form.module.css'
import { readFigure } from './give-sheet.ts'

type Texts = Readonly<Record<string, string>>

/** People by unit, typed or pasted in one column, with the day and the paper of the count. */
export function PopulationForm({ sheet, onDone }: { sheet: AllocationSheet; onDone: () => void }) {
  const { t } = useTranslation(['allocation', 'common'])
  const queries = useQueryClient()
  const frame = useRef<HTMLDivElement>(null)
  const [texts, setTexts] = useState<Texts>({})
  const [countedOn, setCountedOn] = useState<TypedDay>(null)
  const [source, setSource] = useState('')
  const keys = useGridKeys(frame, {
    undo: () => setTexts({}),
    redo: () => undefined,
    paste: ({ row }, block) => setTexts((before) => ({ ...before, ...laid(sheet, row, block) })),
  })
  const typed = sheet.units.filter(({ node }) => (texts[node.orgUnitId] ?? '').trim() !== '')
  const wrong = typed.filter(({ node }) => peopleIn(texts[node.orgUnitId] ?? '') === undefined)
  const save = useMutation({
    mutationFn: () =>
      enterPopulation({
        path: { id: sheet.campaign.id },
        body: {
          countedOn: countedOn ?? '',
          source: source.trim(),
          units: typed.map(({ node }) => ({
            orgUnitId: node.orgUnitId,
            people: peopleIn(texts[node.orgUnitId] ?? '') ?? 0,
          })),
        },
        throwOnError: true,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      onDone()
    },
  })
  const missing = [
    ...(typed.length === 0 ? [t('allocation:people.missing.nothing')] : []),
    ...(wrong.length > 0
      ? [t('allocation:people.missing.wrong', { units: wrong.map(({ node }) => node.name).join(', ') })]
      : []),
    ...(typeof countedOn === 'string' ? [] : [t('allocation:people.missing.day')]),
    ...(source.trim() === '' ? [t('allocation:people.missing.source')] : []),
  ]
  return (
    <section className={styles.form} aria-label={t('allocation:people.title')}>
      <h4>{t('allocation:people.title')}</h4>
      <p>{t('allocation:people.hint')}</p>
      <div className={styles.head}>
        <DayInput label={t('allocation:people.countedOn')} value={countedOn} onChange={setCountedOn} />
        <TextInput
          label={t('allocation:people.source')}
          placeholder={t('allocation:people.sourceHint')}
          maxLength={300}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </div>
      <div ref={frame} className={`${grid.frame} ${styles.frame}`} {...keys}>
        <table className={grid.grid}>
          <caption className="sr-only">{t('allocation:people.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('allocation:grid.unit')}</th>
              <th scope="col" className={grid.right}>
                {t('allocation:people.now')}
              </th>
              <th scope="col" className={`${grid.right} ${grid.now}`}>
                {t('allocation:people.new')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sheet.units.map(({ node, population }, index) => {
              const text = texts[node.orgUnitId] ?? ''
              const bad = text.trim() !== '' && peopleIn(text) === undefined
              return (
                <tr key={node.id}>
                  <th scope="row">{node.name}</th>
                  <td className={`n ${grid.right}`}>
                    {population === null ? t('allocation:grid.noPopulation') : formatFigure(String(population.people))}
                  </td>
                  <td className={grid.now}>
                    <input
                      className={bad ? `${grid.input} ${grid.bad}` : grid.input}
                      inputMode="numeric"
                      autoComplete="off"
                      size={1}
                      aria-label={t('allocation:people.of', { unit: node.name })}
                      aria-invalid={bad || undefined}
                      data-row={index}
                      data-field="people"
                      value={text}
                      onChange={(event) => setTexts({ ...texts, [node.orgUnitId]: event.currentTarget.value })}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {save.error !== null && (
        <ErrorNotice title={t('allocation:people.failed')} error={save.error} kept={t('allocation:give.kept')} />
      )}
      <div className={styles.buttons}>
        <NotYetButton quiet missing={missing} loading={save.isPending} onClick={() => save.mutate()}>
          {t('allocation:people.save')}
        </NotYetButton>
        <Button variant="subtle" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </section>
  )
}

/** People come whole. */
function peopleIn(text: string): number | undefined {
  const figure = readFigure(text)
  return typeof figure === 'string' && /^\d{1,9}$/.test(figure) ? Number(figure) : undefined
}

function laid(sheet: AllocationSheet, from: number, block: readonly (readonly string[])[]): Texts {
  return Object.fromEntries(
    block.flatMap(([text = ''], down) => {
      const unit = sheet.units[from + down]
      return unit === undefined || text === '' ? [] : [[unit.node.orgUnitId, text] as const]
    }),
  )
}
