import { Button, FileButton, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { IntakeProgress } from './intake-progress.tsx'
import { PageTray } from './page-tray.tsx'
import styles from './receive-panel.module.css'
import type { Receive } from './use-receive.ts'

const readable = '.pdf,.docx,.doc,.jpg,.jpeg,.png,.webp,.tif,.tiff,.edxml,.xml,.txt,.md'

/** A file, pages in pictures, or text pasted. What was refused stays, so that nothing is done twice. */
export function ReceivePanel({ receive, onClose }: { receive: Receive; onClose: () => void }) {
  const { t } = useTranslation('document')
  const [text, setText] = useState('')
  const { pages, isPending, error, intakeId } = receive
  return (
    <Panel
      title={t('receive.title')}
      onClose={onClose}
      {...(pages.length > 0
        ? {}
        : {
            foot: (
              <Button loading={isPending} disabled={text.trim() === ''} onClick={() => receive.receiveText(text)}>
                {t('receive.readText')}
              </Button>
            ),
          })}
    >
      <div className={styles.stack}>
        {intakeId !== undefined && <IntakeProgress key={intakeId} intakeId={intakeId} onRead={receive.finish} />}
        {pages.length === 0 ? (
          <div className={styles.file}>
            <div className={styles.ways}>
              <FileButton multiple accept={readable} onChange={receive.take}>
                {(props) => (
                  <Button {...props} variant="light" disabled={isPending}>
                    {t('receive.chooseFile')}
                  </Button>
                )}
              </FileButton>
              <PhotoButton receive={receive} />
            </div>
            <p>{t('receive.fileHint')}</p>
          </div>
        ) : (
          <PageTray receive={receive} readable={readable} photo={<PhotoButton receive={receive} />} />
        )}
        <Sending receive={receive} />
        {error !== null && <ErrorNotice title={t('receive.failed')} error={error} kept={keptOf(receive, t)} />}
        {pages.length === 0 && (
          <Textarea
            label={t('receive.paste')}
            description={t('receive.pasteHint')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            rows={16}
            classNames={{ input: styles.text ?? '' }}
          />
        )}
      </div>
    </Panel>
  )
}

/** The camera of a phone or tablet; a desk has none and does not show it. */
function PhotoButton({ receive }: { receive: Receive }) {
  const { t } = useTranslation('document')
  return (
    <FileButton
      accept="image/jpeg,image/png"
      capture="environment"
      onChange={(photo) => photo !== null && receive.take([photo])}
    >
      {(props) => (
        <Button {...props} variant="light" className={styles.photo ?? ''} disabled={receive.isPending}>
          {t('receive.takePhoto')}
        </Button>
      )}
    </FileButton>
  )
}

function Sending({ receive: { incoming, isPending } }: { receive: Receive }) {
  const { t } = useTranslation('document')
  const name = nameOf(incoming)
  return (
    <div role="status">
      {isPending && (
        <p className={styles.progress}>
          <span className={styles.bar} />
          {name === undefined ? t('receive.readingText') : t('receive.readingFile', { name })}
        </p>
      )}
    </div>
  )
}

const nameOf = (incoming: Receive['incoming']): string | undefined =>
  incoming !== undefined && 'files' in incoming ? incoming.files[0]?.name : undefined

function keptOf({ incoming, pages }: Receive, t: ReturnType<typeof useTranslation<'document'>>['t']): string {
  if (pages.length > 0) return t('receive.filesKept')
  const name = nameOf(incoming)
  return name === undefined ? t('receive.textKept') : t('receive.fileKept', { name })
}
