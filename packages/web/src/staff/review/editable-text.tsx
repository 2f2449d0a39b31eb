import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './review.module.css'

/** Words between figures, written in place so that lines break as on paper. Only plain text gets in. */
export function EditableText({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useTranslation('review')
  const element = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    // what the person is typing is never overwritten, or the caret would jump
    if (element.current !== null && element.current.textContent !== text) element.current.textContent = text
  }, [text])
  return (
    <span
      ref={element}
      className={styles.editable}
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-label={t('editable')}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      onInput={(event) => onChange(event.currentTarget.textContent)}
    />
  )
}
