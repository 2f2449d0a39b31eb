import { Button, FileButton } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Registration } from '@thidua/contract/registration'
import { useTranslation } from 'react-i18next'
import { MEDIA_TYPES } from '@thidua/contract/review'
import { apiFetch } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatInstant } from '../../ui/format.ts'
import { versionWords } from './registration-state.tsx'
import styles from './registration.module.css'

/** Every version with who decided it, the giao ước to print and sign, and the signed one brought back. */
export function RegistrationPapers({ registration, mayAttach }: { registration: Registration; mayAttach: boolean }) {
  const { t } = useTranslation('registration')
  const queries = useQueryClient()
  const [last, ...earlier] = registration.versions
  const attach = useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData()
      body.set('file', file)
      await apiFetch(`/api/registrations/${last?.id ?? ''}/signed`, { method: 'POST', body })
    },
    onSuccess: () => queries.invalidateQueries(),
  })
  if (last === undefined) return null
  return (
    <section className={styles.papers} aria-labelledby="giao-uoc">
      <h3 id="giao-uoc">{t('papers.title')}</h3>
      <p>{t('papers.last', { version: last.version, by: versionWords(t, last) })}</p>
      {last.note !== null && <blockquote className={styles.note}>{last.note}</blockquote>}
      <div className={styles.buttons}>
        {MEDIA_TYPES.map((mediaType) => (
          <Button
            key={mediaType}
            component="a"
            variant="default"
            href={`/api/registrations/${last.id}/paper/${encodeURIComponent(mediaType)}`}
            download
          >
            {t('papers.print', { name: mediaType === 'application/pdf' ? 'PDF' : 'Word' })}
          </Button>
        ))}
        {mayAttach && (
          <FileButton
            accept="application/pdf,image/*"
            onChange={(file) => {
              if (file !== null) attach.mutate(file)
            }}
          >
            {(props) => (
              <Button {...props} variant="default" loading={attach.isPending}>
                {t('papers.attach')}
              </Button>
            )}
          </FileButton>
        )}
      </div>
      {attach.error !== null && <ErrorNotice title={t('papers.attachFailed')} error={attach.error} />}
      {registration.files.length > 0 && (
        <ul className={`plain-list ${styles.files}`}>
          {registration.files.map((file) => (
            <li key={file.id}>
              <a href={`/api/registrations/${idOf(registration, file.version)}/signed/${file.id}`} download>
                {file.fileName}
              </a>
              <span>
                {t('papers.signed', { version: file.version, person: file.addedBy, at: formatInstant(file.addedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <>
          <h4>{t('papers.earlier')}</h4>
          <ul className={`plain-list ${styles.files}`}>
            {earlier.map((version) => (
              <li key={version.id}>
                <a href={`/api/registrations/${version.id}/paper/${encodeURIComponent('application/pdf')}`} download>
                  {t('papers.version', { version: version.version })}
                </a>
                <span>{versionWords(t, version)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const idOf = ({ versions }: Registration, version: number): string =>
  versions.find((one) => one.version === version)?.id ?? ''
