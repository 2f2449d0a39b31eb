import 'dayjs/locale/vi'
import dayjs from 'dayjs'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { vi } from './vi/index.ts'

export type Language = 'vi' | 'en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof vi
  }
}

const storageKey = 'thidua.language'

/** The language chosen on this device; Vietnamese until somebody chooses otherwise. */
export function chosenLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi'
}

/** Starts the dictionaries; English travels only to those who chose it. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    defaultNS: 'common',
    resources: { vi },
    interpolation: { escapeValue: false },
    // A fact that the server did not send is shown as missing words, never as a bare placeholder.
    missingInterpolationHandler: () => i18next.t('unknown'),
  })
  await setLanguage(chosenLanguage())
}

/** Switches every word, date and the page's own language, and remembers it on this device. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'common')) {
    const { en } = await import('./en/index.ts')
    for (const [subject, words] of Object.entries(en)) i18next.addResourceBundle('en', subject, words)
  }
  localStorage.setItem(storageKey, language)
  document.documentElement.lang = language
  dayjs.locale(language)
  await i18next.changeLanguage(language)
}
