import { localStorageColorSchemeManager } from '@mantine/core'

/** The same key is read by `public/assets/color-scheme-1.js` before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'thidua.color-scheme' })
