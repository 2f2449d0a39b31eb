import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './reading.module.css'
import { addedTarget } from './target-fields.ts'
import { TargetForm } from './target-form.tsx'
import type { Adding, ReadingState } from './use-reading.ts'

interface AddTargetProps {
  campaign: CampaignDetail
  text: string | null
  adding: Adding
  state: ReadingState
}

/** A target that the reading missed, from the words chosen in the text; it needs no confirming. */
export function AddTarget({ campaign, text, adding, state }: AddTargetProps) {
  const { t } = useTranslation('campaign')
  const { add } = state.acts
  const span = adding === 'without-words' || text === null ? null : adding
  const quote = span === null || text === null ? null : text.slice(span.start, Math.min(span.end, span.start + 2000))
  return (
    <section className={styles.adding}>
      <h2>{t('reading.addTitle')}</h2>
      {quote === null ? (
        <p className={styles.why}>{t('reading.addWithoutWords')}</p>
      ) : (
        <p className={styles.quote} lang="vi">
          “{quote.replaceAll(/\s+/g, ' ')}”
        </p>
      )}
      <TargetForm
        key={quote}
        initial={addedTarget(quote ?? '', span === null ? null : pathAt(campaign, span.start))}
        paths={campaign.contents.map((item) => item.path)}
        saveLabel={t('reading.addSave')}
        pending={add.isPending}
        problem={
          add.error === null ? null : (
            <div className={styles.whole}>
              <ErrorNotice title={t('reading.notSaved')} error={add.error} kept={t('reading.kept')} />
            </div>
          )
        }
        onSave={(fields) =>
          add.mutate(
            {
              ...fields,
              quote,
              spanStart: span === null ? null : span.start,
              spanEnd: span === null || quote === null ? null : span.start + quote.length,
            },
            {
              onSuccess: ({ id }) => {
                state.setAdding(null)
                state.choose(id, 'targets')
              },
            },
          )
        }
        onCancel={() => {
          add.reset()
          state.setAdding(null)
        }}
      />
    </section>
  )
}

/** The heading that the words stand under: the last one that begins before them. */
function pathAt(campaign: CampaignDetail, start: number): string | null {
  return campaign.contents.findLast((item) => item.spanStart !== null && item.spanStart <= start)?.path ?? null
}
