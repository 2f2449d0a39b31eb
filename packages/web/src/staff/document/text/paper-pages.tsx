import type { DocumentPage } from '@thidua/contract/document'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './paper-pages.module.css'
import type { Place } from './places.ts'
import { placesOf } from './places.ts'
import type { TextMark } from './segment.ts'

interface PaperPagesProps {
  documentId: string
  pages: readonly DocumentPage[]
  marks: readonly TextMark[]
  current?: string | undefined
  onChoose?: ((id: string) => void) | undefined
}

export const pictureHref = (documentId: string, page: number): string =>
  `/api/documents/${documentId}/pages/${page}/picture`

/** The pages as they came, with what was found marked where it is printed. */
export function PaperPages({ documentId, pages, marks, current, onChoose }: PaperPagesProps) {
  const { t } = useTranslation('document')
  const place = useRef<HTMLDivElement>(null)
  const placed = useMemo(
    () => marks.map((mark) => ({ mark, places: placesOf(pages, mark.start, mark.end) })),
    [marks, pages],
  )
  useEffect(() => {
    if (current === undefined) return
    place.current?.querySelector(`[data-mark="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'center' })
  }, [current])
  return (
    <div ref={place} className={styles.pages}>
      {pages.map(({ page, width, height }) => (
        <figure key={page} className={styles.page} style={{ aspectRatio: `${width} / ${height}` }}>
          <img
            src={pictureHref(documentId, page)}
            alt={t('paper.pageOf', { page, all: pages.length })}
            loading="lazy"
          />
          {placed.flatMap(({ mark, places }) =>
            places
              .filter((one) => one.page === page)
              .map((one) => (
                <PlacedMark
                  key={`${mark.id} ${one.top} ${one.left}`}
                  mark={mark}
                  place={one}
                  isFirst={one === places[0]}
                  current={mark.id === current}
                  onChoose={onChoose}
                />
              )),
          )}
          <figcaption className={styles.number}>{t('paper.page', { page })}</figcaption>
        </figure>
      ))}
    </div>
  )
}

interface PlacedMarkProps {
  mark: TextMark
  place: Place
  isFirst: boolean
  current: boolean
  onChoose: ((id: string) => void) | undefined
}

/** A phrase that breaks over lines is one button: its first line; the others follow it in look and take a click too. */
function PlacedMark({ mark, place, isFirst, current, onChoose }: PlacedMarkProps) {
  const { t } = useTranslation()
  const className = [styles.mark, styles[mark.kind], current && styles.current].filter(Boolean).join(' ')
  const style = { left: `${place.left}%`, top: `${place.top}%`, width: `${place.width}%`, height: `${place.height}%` }
  if (mark.kind === 'heading' || onChoose === undefined)
    return <span data-mark={mark.id} className={className} style={style} aria-hidden />
  const label = [t(`marks.${mark.kind}`), mark.number].filter((part) => part !== undefined).join(' ')
  return (
    <button
      type="button"
      data-mark={mark.id}
      className={className}
      style={style}
      aria-pressed={isFirst ? current : undefined}
      aria-label={isFirst ? label : undefined}
      aria-hidden={isFirst ? undefined : true}
      tabIndex={isFirst ? 0 : -1}
      onClick={() => onChoose(mark.id)}
    />
  )
}
