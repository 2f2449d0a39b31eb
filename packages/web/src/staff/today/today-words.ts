import i18next from 'i18next'
import { formatDate } from '../../ui/format.ts'
import type { TodayItem } from './today.ts'

interface ItemWords {
  title: string
  state: string
  consequence: string | undefined
}

function isDate(value: string | number): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** Dates travel as `2021-02-05`; in a sentence they stand as `05/02/2021`. */
function readable(params: TodayItem['params']): TodayItem['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, isDate(value) ? formatDate(value) : value]),
  )
}

/** Where one kind has several wordings: by what the reminder is about, and by whether it came today. */
const wordings: Readonly<Record<string, (params: TodayItem['params']) => Record<string, unknown>>> = {
  title: ({ about }) => ({ context: about }),
  state: ({ days }) => ({ context: days === 0 ? 'today' : undefined }),
}

/** A kind that this version has no words for (a newer server) is still shown, in general words. */
export function itemWords({ kind, params }: Pick<TodayItem, 'kind' | 'params'>): ItemWords {
  const words = (part: string): string | undefined => {
    const key = `today:kinds.${kind}.${part}`
    return i18next.exists(key)
      ? String(i18next.t(key as never, { ...readable(params), ...wordings[part]?.(params) } as never))
      : undefined
  }
  return {
    title: words('title') ?? i18next.t('today:unknownKind.title'),
    state: words('state') ?? i18next.t('today:unknownKind.state'),
    consequence: words('consequence'),
  }
}

/** The verb on a button: the kind's own word for it, else the word that all kinds share. */
export function actionWords(kind: string, action: string): string {
  const key = [`today:kinds.${kind}.actions.${action}`, `today:actions.${action}`].find((key) => i18next.exists(key))
  return key === undefined ? i18next.t('today:actions.open') : String(i18next.t(key as never))
}
