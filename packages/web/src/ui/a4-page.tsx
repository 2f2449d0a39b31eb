import type { ReactNode } from 'react'
import styles from './a4-page.module.css'

/** The head that every official document carries (Decree 30/2020/NĐ-CP, appendix I). */
interface Letterhead {
  /** The agency above the issuer, where there is one. */
  parent?: string
  issuer: string
  /** `Số: 04/CT-UBND`, as it stands in the document. */
  number: ReactNode
  placeAndDate: ReactNode
}

interface A4PageProps {
  letterhead?: Letterhead
  /** `CHỈ THỊ`; a letter (công văn) has none. */
  typeName?: string
  subject?: ReactNode
  /** Beneath the number, in a letter beneath its subject: the stamp of a paper document. */
  stamp?: ReactNode
  children: ReactNode
}

/** An official document set as its own page. On a phone the page fills the width and keeps its proportions of type. */
export function A4Page({ letterhead, typeName, subject, stamp, children }: A4PageProps) {
  return (
    <article className={styles.page} lang="vi">
      {letterhead !== undefined && (
        <header className={styles.head}>
          <div>
            {letterhead.parent !== undefined && <p>{letterhead.parent}</p>}
            <p className={styles.issuer}>{letterhead.issuer}</p>
            <p className={styles.number}>{letterhead.number}</p>
            {typeName === undefined && subject !== undefined && <p className={styles.letterSubject}>{subject}</p>}
          </div>
          <div>
            <p className={styles.state}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
            <p className={styles.motto}>Độc lập - Tự do - Hạnh phúc</p>
            <p className={styles.place}>{letterhead.placeAndDate}</p>
          </div>
        </header>
      )}
      {stamp !== undefined && <div className={styles.stamp}>{stamp}</div>}
      {typeName !== undefined && (
        <div className={styles.title}>
          <h2>{typeName}</h2>
          {subject !== undefined && <p>{subject}</p>}
        </div>
      )}
      <div className={styles.body}>{children}</div>
    </article>
  )
}
