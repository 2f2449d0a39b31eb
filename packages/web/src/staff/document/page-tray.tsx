import { Button, FileButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './page-tray.module.css'
import type { Receive } from './use-receive.ts'

interface PageTrayProps {
  receive: Receive
  readable: string
  /** The camera, for one page more. */
  photo: ReactNode
}

/** Pictures that will be the pages of one document, in their order, before they are sent. */
export function PageTray({ receive, readable, photo }: PageTrayProps) {
  const { t } = useTranslation('document')
  const { pages, isPending } = receive
  const shown = useMemo(() => pages.map((file) => ({ file, url: URL.createObjectURL(file) })), [pages])
  useEffect(() => () => shown.forEach(({ url }) => URL.revokeObjectURL(url)), [shown])
  return (
    <section className={styles.tray} aria-label={t('receive.pages')}>
      <p className={styles.hint}>{t('receive.pagesHint')}</p>
      <ol className={`plain-list ${styles.pages}`}>
        {shown.map(({ file, url }, at) => (
          <li key={url} className={styles.page}>
            <img src={url} alt={t('receive.page', { page: at + 1 })} />
            <span className={styles.name}>
              {t('receive.page', { page: at + 1 })} · {file.name}
            </span>
            <Button
              variant="subtle"
              disabled={isPending}
              aria-label={t('receive.dropPage', { page: at + 1 })}
              onClick={() => receive.dropPage(at)}
            >
              <IconX size={16} stroke={1.5} />
            </Button>
          </li>
        ))}
      </ol>
      <div className={styles.acts}>
        <Button loading={isPending} onClick={receive.readPages}>
          {t('receive.readPages', { count: pages.length })}
        </Button>
        <FileButton multiple accept={readable} onChange={receive.take}>
          {(props) => (
            <Button {...props} variant="light" disabled={isPending}>
              {t('receive.addPages')}
            </Button>
          )}
        </FileButton>
        {photo}
      </div>
    </section>
  )
}
