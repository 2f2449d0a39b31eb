import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { RELAY_TYPES, relayTypeOf } from '@thidua/domain/cascade/relay-types'
import { useTranslation } from 'react-i18next'
import { fieldError } from '../../ui/form.ts'
import type { Letter } from './letter.ts'
import styles from './send.module.css'

interface LetterFormProps {
  letter: Letter
  onChange: (letter: Letter) => void
  error: unknown
}

/** Symbol, date, subject, signer; the text only where the units below should read it here. */
export function LetterForm({ letter, onChange, error }: LetterFormProps) {
  const { t } = useTranslation('cascade')
  const field = (name: Exclude<keyof Letter, 'documentType'>) => ({
    label: t(`send.letter.${name}`),
    value: letter[name],
    error: fieldError(error, `letter.${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...letter, [name]: event.currentTarget.value }),
  })
  return (
    <section className={styles.letter} aria-label={t('send.letter.title')}>
      <h3>{t('send.letter.title')}</h3>
      <TextInput {...field('symbol')} required placeholder={t('send.letter.symbolHint')} maxLength={60} />
      <NativeSelect
        label={t('send.letter.documentType')}
        value={letter.documentType ?? relayTypeOf(letter.symbol)}
        data={[...RELAY_TYPES]}
        error={fieldError(error, 'letter.documentType')}
        onChange={(event) =>
          onChange({
            ...letter,
            documentType: RELAY_TYPES.find((type) => type === event.currentTarget.value) ?? null,
          })
        }
      />
      <TextInput {...field('issuedOn')} required type="date" />
      <TextInput {...field('signer')} maxLength={100} />
      <TextInput {...field('subject')} className={styles.wide} required maxLength={500} />
      <Textarea
        {...field('text')}
        className={styles.wide}
        description={t('send.letter.textHint')}
        autosize
        minRows={2}
        maxRows={12}
      />
    </section>
  )
}
