import { Button, FileButton, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './receive-panel.module.css'
import type { Receive } from './use-receive.ts'

const readable = '.docx,.txt,.md'

/** A file, or text pasted: either is read at once. What was refused stays, so that nothing is typed twice. */
export function ReceivePanel({ receive, onClose }: { receive: Receive; onClose: () => void }) {
  const { t } = useTranslation('document')
  const [text, setText] = useState('')
  const { incoming, isPending, error } = receive
  const fileName = incoming !== undefined && 'file' in incoming ? incoming.file.name : undefined
  return (
    <Panel
      title={t('receive.title')}
      onClose={onClose}
      foot={
        <Button loading={isPending} disabled={text.trim() === ''} onClick={() => receive.receiveText(text)}>
          {t('receive.readText')}
        </Button>
      }
    >
      <div className={styles.stack}>
        <div className={styles.file}>
          <FileButton accept={readable} onChange={(file) => file !== null && receive.receiveFile(file)}>
            {(props) => (
              <Button {...props} variant="light" disabled={isPending}>
                {t('receive.chooseFile')}
              </Button>
            )}
          </FileButton>
          <p>{t('receive.fileHint')}</p>
        </div>
        <div role="status">
          {isPending && (
            <p className={styles.progress}>
              <span className={styles.bar} />
              {fileName === undefined ? t('receive.readingText') : t('receive.readingFile', { name: fileName })}
            </p>
          )}
        </div>
        {error !== null && (
          <ErrorNotice
            title={t('receive.failed')}
            error={error}
            kept={fileName === undefined ? t('receive.textKept') : t('receive.fileKept', { name: fileName })}
          />
        )}
        <Textarea
          label={t('receive.paste')}
          description={t('receive.pasteHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={16}
          classNames={{ input: styles.text ?? '' }}
        />
      </div>
    </Panel>
  )
}
