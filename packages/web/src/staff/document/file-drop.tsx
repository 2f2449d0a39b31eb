import type { DragEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './file-drop.module.css'

/** The whole page takes files that are dropped on it. */
export function FileDrop(props: { enabled: boolean; onFiles: (files: File[]) => void; children: ReactNode }) {
  const { enabled, onFiles, children } = props
  const { t } = useTranslation('document')
  const [over, setOver] = useState(false)
  // Entering a child is told before leaving its parent: only the balance says whether the pointer is gone.
  const entered = useRef(0)
  if (!enabled) return children
  const end = () => {
    entered.current = 0
    setOver(false)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the button of the panel does the same by keyboard
    <div
      className={styles.place}
      onDragEnter={(event) => {
        if (!carriesFile(event)) return
        entered.current += 1
        setOver(true)
      }}
      onDragLeave={() => {
        entered.current -= 1
        if (entered.current <= 0) end()
      }}
      onDragOver={(event) => {
        if (carriesFile(event)) event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        end()
        const files = [...event.dataTransfer.files]
        if (files.length > 0) onFiles(files)
      }}
    >
      {children}
      {over && (
        <div className={styles.over}>
          <p>{t('receive.dropHere')}</p>
        </div>
      )}
    </div>
  )
}

const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')
