import i18next from 'i18next'
import { urgingOf, type ReachRow } from './reach.ts'

interface MessageFacts {
  /** The office that urges. */
  from: string
  /** `Chỉ thị 04/CT-UBND`. */
  document: string
  /** As it is written: `08/02/2021`. */
  date: string
  link: string
}

/** A message for a group chat: who is asked for what, until today, and where to do it. */
export function messageLines(rows: readonly ReachRow[], facts: MessageFacts): string {
  const what = urgingOf(rows)
  const namesOf = (ids: readonly string[]): string =>
    rows
      .filter((row) => ids.includes(row.orgUnitId))
      .map((row) => row.name)
      .join('; ')
  return [
    i18next.t('cascade:message.opening', { ...facts }),
    ...(what.register.length > 0 ? [i18next.t('cascade:message.register', { names: namesOf(what.register) })] : []),
    ...(what.read.length > 0 ? [i18next.t('cascade:message.read', { names: namesOf(what.read) })] : []),
    i18next.t('cascade:message.link', { ...facts }),
  ].join('\n')
}
