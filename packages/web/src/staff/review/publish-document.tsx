import { Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listPublishableDocumentsOptions, publishMutation } from '../../generated/api/@tanstack/react-query.gen.ts'
import type { ListPublishableDocumentsResponse } from '../../generated/api/types.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatDate } from '../../ui/format.ts'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import styles from './review.module.css'

type PublishableDocument = ListPublishableDocumentsResponse['documents'][number]

const nameOf = ({ typeName, symbol, subject }: PublishableDocument): string =>
  [typeName, symbol, subject].filter((part) => part !== '').join(' ')

/** Lets the public download one document of the campaign; says beforehand which file that will be. */
export function PublishDocument({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('review')
  const queries = useQueryClient()
  const path = { id: campaignId }
  const [documentId, setDocumentId] = useState<string | null>(null)
  const [source, setSource] = useState<string | null>(null)
  const list = useQuery(listPublishableDocumentsOptions({ path }))
  const publish = useMutation({
    ...publishMutation(),
    onSuccess: async () => {
      setDocumentId(null)
      setSource(null)
      await queries.invalidateQueries()
    },
  })
  const open = (list.data?.documents ?? []).filter((one) => one.publicationId === null && one.fileName !== null)
  const chosen = open.find(({ id }) => id === documentId)
  const said = source ?? chosen?.issuer ?? ''
  const missing = [
    ...(chosen === undefined ? [t('public.missingDocument')] : []),
    ...(said.trim() === '' ? [t('public.missingSource')] : []),
    ...(chosen?.publishable === false ? [t('public.notSeparable')] : []),
  ]
  if (list.data !== undefined && open.length === 0)
    return (
      <p className={styles.second}>{t(list.data.documents.length === 0 ? 'public.noDocuments' : 'public.allOut')}</p>
    )
  return (
    <div className={styles.form}>
      <Select
        label={t('public.document')}
        placeholder={t('public.pickDocument')}
        data={open.map((one) => ({ value: one.id, label: nameOf(one) }))}
        value={documentId}
        onChange={setDocumentId}
      />
      <TextInput
        label={t('public.source')}
        value={said}
        maxLength={300}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {chosen !== undefined && <DocumentPreview campaignId={campaignId} document={chosen} />}
      {(list.error ?? publish.error) !== null && <ErrorNotice error={list.error ?? publish.error} />}
      <NotYetButton
        missing={missing}
        loading={publish.isPending}
        onClick={() =>
          documentId !== null && publish.mutate({ path, body: { kind: 'document', documentId, source: said } })
        }
      >
        {t('public.approve')}
      </NotYetButton>
    </div>
  )
}

/** What will stand on the portal: the document's name, and the file behind it with a way to look at it. */
function DocumentPreview({ campaignId, document }: { campaignId: string; document: PublishableDocument }) {
  const { t } = useTranslation('review')
  const { typeName, symbol, subject, issuer, issuedOn, file, fileName, publishable } = document
  const facts = [issuer, issuedOn === null ? '' : formatDate(issuedOn)].filter((part) => part !== '')
  return (
    <blockquote className={styles.preview}>
      <strong>{`${typeName} ${symbol}`.trim()}</strong>
      <p>{subject}</p>
      <p className={styles.second}>{facts.join(' · ')}</p>
      <p>
        {!publishable && t('public.notSeparableWhy')}
        {publishable && (file === 'original' ? t('public.original', { name: fileName }) : t('public.rendition'))}{' '}
        {publishable && (
          <a href={`/api/campaigns/${campaignId}/publications/documents/${document.id}/file`} download>
            {t('public.look')}
          </a>
        )}
      </p>
    </blockquote>
  )
}
