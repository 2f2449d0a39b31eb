import { Button } from '@mantine/core'
import type { Target } from '@thidua/contract/campaign'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { goalText } from './goal-text.ts'
import styles from './reading.module.css'
import type { FieldsOfTarget } from './target-fields.ts'
import { typedTarget } from './target-fields.ts'
import { TargetForm } from './target-form.tsx'
import type { ReadingActs } from './use-reading-acts.ts'

interface MendTargetProps {
  target: Target
  paths: readonly string[]
  change: ReadingActs['change']
  onDone: () => void
}

/** Mends one target. When somebody else was faster both versions stand there, and the person decides. */
export function MendTarget({ target, paths, change, onDone }: MendTargetProps) {
  const { t } = useTranslation('campaign')
  // The version that was being mended, not the one that arrived meanwhile: else their work would be overwritten unseen.
  const [version] = useState(target.version)
  const [sent, setSent] = useState<FieldsOfTarget | null>(null)
  const clash = change.error instanceof ApiError && change.error.status === 412 && sent !== null
  const save = (fields: FieldsOfTarget, onVersion: number) => {
    setSent(fields)
    change.mutate({ id: target.id, version: onVersion, fields }, { onSuccess: onDone })
  }
  const problem = clash ? (
    <section className={`${styles.clash} ${styles.whole}`} role="alert">
      <p>{t('clash.title')}</p>
      <dl>
        <dt>{t('clash.theirs')}</dt>
        <dd>
          {target.indicator}: {goalText(target, t)}
        </dd>
        <dt>{t('clash.mine')}</dt>
        <dd>
          {sent.indicator}: {goalText(sent, t)}
        </dd>
      </dl>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => save(sent, target.version)}>
          {t('clash.keepMine')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            change.reset()
            onDone()
          }}
        >
          {t('clash.takeTheirs')}
        </Button>
      </div>
    </section>
  ) : change.error === null ? null : (
    <div className={styles.whole}>
      <ErrorNotice title={t('reading.notSaved')} error={change.error} kept={t('reading.kept')} />
    </div>
  )
  return (
    <TargetForm
      initial={typedTarget(target)}
      paths={paths}
      saveLabel={target.confirmed ? t('reading.save') : t('reading.saveAndConfirm')}
      pending={change.isPending}
      problem={problem}
      onSave={(fields) => save(fields, version)}
      onCancel={() => {
        change.reset()
        onDone()
      }}
    />
  )
}
