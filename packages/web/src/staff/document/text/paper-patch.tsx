import type { DocumentPage } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import { pictureHref } from './paper-pages.tsx'
import styles from './paper-patch.module.css'
import { patchOf, placesOf } from './places.ts'

interface PaperPatchProps {
  documentId: string
  pages: readonly DocumentPage[]
  start: number
  end: number
}

/** The piece of the paper on which these words are printed: a value is held against what is really there. */
export function PaperPatch({ documentId, pages, start, end }: PaperPatchProps) {
  const { t } = useTranslation('document')
  const patch = patchOf(placesOf(pages, start, end))
  const page = pages.find((one) => one.page === patch?.page)
  if (patch === null || page === undefined || !page.hasPicture) return null
  const { left, top, width, height } = patch
  return (
    <span
      role="img"
      aria-label={t('paper.patch', { page: patch.page })}
      className={styles.patch}
      style={{
        aspectRatio: `${width * page.width} / ${height * page.height}`,
        // as wide as it would be were the page shown 760 pixels wide, so that print keeps its size
        width: `min(100%, ${(width / 100) * 760}px)`,
        backgroundImage: `url("${pictureHref(documentId, patch.page)}")`,
        backgroundSize: `${10_000 / width}% ${10_000 / height}%`,
        backgroundPosition: `${offset(left, width)}% ${offset(top, height)}%`,
      }}
    />
  )
}

/** A background is placed by the share of what is left over, not by its edge. */
const offset = (from: number, size: number): number => (size >= 100 ? 0 : (100 * from) / (100 - size))
