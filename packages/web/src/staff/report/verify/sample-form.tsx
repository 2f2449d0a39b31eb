import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../ui/format.ts'
import { useMe } from '../../session/me.ts'
import type { Verifying } from './use-verifying.ts'
import type { DrawnSample } from './verification.ts'
import styles from './verify.module.css'

interface SampleFormProps {
  sample: DrawnSample
  most: number
  verifying: Verifying
}

/** How many are drawn, and by which word: the same word over the same reports draws the same. */
export function SampleForm({ sample, most, verifying }: SampleFormProps) {
  const { t } = useTranslation('verify')
  const { today } = useMe()
  const [size, setSize] = useState(String(Math.max(1, Math.round(most / 5))))
  const [seed, setSeed] = useState(today)
  const count = Number(size)
  const fault = !Number.isInteger(count) || count < 1 || count > most ? t('sample.size.wrong', { most }) : undefined
  return (
    <form
      className={styles.sample}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (fault === undefined && seed.trim() !== '') verifying.draw(count, seed.trim())
      }}
    >
      <TextInput
        label={t('sample.size.label')}
        inputMode="numeric"
        value={size}
        error={fault}
        onChange={(event) => setSize(event.currentTarget.value)}
      />
      <TextInput
        label={t('sample.seed')}
        maxLength={60}
        value={seed}
        onChange={(event) => setSeed(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={verifying.pending === 'draw'}>
        {t('sample.draw')}
      </Button>
      <p className={styles.second}>
        {sample === null
          ? t('sample.explain')
          : t('sample.drawn', { seed: sample.seed, by: sample.drawnBy, at: formatInstant(sample.drawnAt) })}
      </p>
    </form>
  )
}
