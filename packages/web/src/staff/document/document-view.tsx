import type { DocumentDetail } from '@thidua/contract/document'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { DocumentActions } from './document-actions.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { documentName } from './document-name.ts'
import styles from './document-view.module.css'
import { RegisterPanel } from './register-panel.tsx'
import { OfficialPage } from './text/official-page.tsx'
import { PaperOrText, useDocumentPages } from './text/paper-or-text.tsx'
import { marksOfReading } from './text/reading-marks.ts'
import type { TextMark } from './text/segment.ts'
import { TextAndSide } from './text/text-and-side.tsx'
import type { TextOrSide } from './text/text-and-side.tsx'
import { useOpenDelivery } from './use-delivery.ts'

const route = getRouteApi('/frame/van-ban/$documentId')

export function DocumentView({ detail }: { detail: DocumentDetail }) {
  const { t } = useTranslation('document')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useMemo(() => askedPlace(search.trich), [search.trich])
  const [chosen, setChosen] = useState<string | undefined>(asked?.id)
  const [shown, setShown] = useState<TextOrSide>('text')
  const { document, reading, text } = detail
  useOpenDelivery(detail.deliveryId)
  const paged = useDocumentPages(detail)
  const marks = useMemo(() => {
    const read = reading === null || text === null ? [] : marksOfReading(reading, text)
    return asked === null ? read : [...read, asked]
  }, [reading, text, asked])
  const choose = useCallback((id: string) => {
    setChosen(id)
    setShown('text')
  }, [])
  return (
    <TextAndSide
      head={
        <div className={styles.head}>
          <PageHead
            documentTitle={documentName(document, t)}
            above={
              <>
                <Link to="/van-ban">{t(`direction.${document.direction}`)}</Link> · <BookState detail={detail} />
              </>
            }
            title={documentName(document, t)}
            lead={document.subject ?? undefined}
            aside={<DocumentActions detail={detail} />}
          />
        </div>
      }
      width={420}
      shown={search['vao-so'] === true ? 'side' : shown}
      onShow={setShown}
      sideName={t('facts.title')}
      text={
        text === null ? (
          <EmptyState title={t('text.none.title')}>{t('text.none.body')}</EmptyState>
        ) : (
          <PaperOrText documentId={document.id} {...paged} marks={marks} current={chosen} onChoose={choose}>
            <OfficialPage text={text} reading={reading} marks={marks} current={chosen} onChoose={choose} />
          </PaperOrText>
        )
      }
      side={
        search['vao-so'] === true ? (
          <RegisterPanel
            documentId={document.id}
            onClose={() => void navigate({ search: ({ 'vao-so': _closed, ...rest }) => rest })}
          />
        ) : (
          <DocumentFacts detail={detail} chosen={chosen} onChoose={choose} />
        )
      }
    />
  )
}

function BookState({ detail: { document, register } }: { detail: DocumentDetail }) {
  const { t } = useTranslation('document')
  if (document.direction === 'outgoing') return t('list.outgoing')
  return register === null ? t('list.unregistered') : t('bookState', { number: register.number })
}

/** The words that an address points at (`trich=120-180`), outlined like a chosen heading. */
function askedPlace(place: string | undefined): TextMark | null {
  const [start, end] = (place ?? '').split('-').map(Number)
  return start === undefined || end === undefined ? null : { id: 'asked', kind: 'heading', start, end }
}
