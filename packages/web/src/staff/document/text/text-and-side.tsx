import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../../ui/mark.tsx'
import styles from './text-and-side.module.css'

export type TextOrSide = 'text' | 'side'

interface TextAndSideProps {
  /** Title and actions; it stays in sight above both. */
  head: ReactNode
  text: ReactNode
  side: ReactNode
  sideName: string
  /** 420 beside a paper that is read, 568 beside one that is confirmed. */
  width: 420 | 568
  /** Which of the two a narrow screen shows. */
  shown: TextOrSide
  onShow: (part: TextOrSide) => void
}

/** The paper on its desk and what belongs to it, side by side; on anything narrower one of the two. */
export function TextAndSide({ head, text, side, sideName, width, shown, onShow }: TextAndSideProps) {
  const { t } = useTranslation('document')
  return (
    <div className={styles.screen}>
      {head}
      <div className={styles.place} style={{ '--side': `${width}px` }}>
        <SegmentedControl
          className={styles.choice ?? ''}
          fullWidth
          aria-label={t('text.choice')}
          value={shown}
          onChange={onShow}
          data={[
            { value: 'text', label: t('text.document') },
            { value: 'side', label: sideName },
          ]}
        />
        <div className={shown === 'text' ? styles.desk : `${styles.desk} ${styles.hidden}`}>
          <Legend />
          <div className={styles.paper}>{text}</div>
        </div>
        <div className={shown === 'side' ? styles.side : `${styles.side} ${styles.hidden}`}>{side}</div>
      </div>
    </div>
  )
}

const kinds = ['target', 'deadline', 'agency', 'reference', 'finding'] as const

function Legend() {
  const { t } = useTranslation(['document', 'common'])
  return (
    <ul className={`plain-list ${styles.legend}`} aria-label={t('text.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Mark kind={kind}>{t(`common:marks.${kind}`)}</Mark>
        </li>
      ))}
    </ul>
  )
}
