import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { UndoBar } from '../../../ui/undo-bar.tsx'
import { CopyText } from '../../cascade/copy-text.tsx'
import { DueForm } from './due-form.tsx'
import { QuickAnswers } from './quick-answers.tsx'
import { messageOf } from './quick-words.ts'
import { silentIn, type QuickTable, type QuickView } from './quick.ts'
import { useQuickActs } from './use-quick-acts.ts'
import styles from './quick.module.css'

interface AskerSideProps {
  view: QuickView
  table: QuickTable
}

/** The table as it fills, who is silent, and what the asker can do about it. */
export function AskerSide({ view, table }: AskerSideProps) {
  const { t } = useTranslation('quick')
  const acts = useQuickActs(view.id)
  const silent = silentIn(table)
  const may = (act: string): boolean => view.abilities.includes(`quick-request.${act}`)
  const names = silent.map((row) => row.unit.name)
  return (
    <>
      <section className={styles.bar} aria-label={t('asker.acts')}>
        <p className={styles.sentence} role="status">
          {silent.length === 0
            ? t('asker.all', { all: table.expected })
            : t('asker.some', { answered: table.answered, all: table.expected, silent: silent.length })}
        </p>
        {may('urge') && silent.length > 0 && (
          <Button loading={acts.pending === 'urge'} onClick={acts.urge}>
            {t('asker.urge', { count: silent.length })}
          </Button>
        )}
        {may('urge') && silent.length > 0 && (
          <CopyText
            label={t('message.copy')}
            text={messageOf(t, view, names, `${location.origin}/bao-cao/nhanh/${view.id}`)}
          />
        )}
        <Button component="a" variant="default" href={`/api/quick-requests/${view.id}/workbook`} download>
          {t('asker.xlsx')}
        </Button>
        <Button component="a" variant="default" href={`/api/quick-requests/${view.id}/csv`} download>
          {t('asker.csv')}
        </Button>
        {may('close') && (
          <Button variant="default" loading={acts.pending === 'close'} onClick={acts.close}>
            {t('asker.close')}
          </Button>
        )}
        {may('extend') && <DueForm kind="extend" isPending={acts.pending === 'extend'} onSend={acts.extend} />}
        {may('reopen') && <DueForm kind="reopen" isPending={acts.pending === 'reopen'} onSend={acts.reopen} />}
      </section>
      {acts.error !== null && <ErrorNotice title={t('asker.failed')} error={acts.error} />}
      <QuickAnswers view={view} table={table} />
      <UndoBar message={acts.message} onUndo={acts.undo} onDismiss={acts.dismiss} />
    </>
  )
}
