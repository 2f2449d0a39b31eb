import type { TFunction } from 'i18next'
import { formatDate } from '../../ui/format.ts'

/** A date at the precision of the paper: `30/10/2021`, `tháng 6/2021`, `năm 2021`. */
export function partialDateText(date: string, t: TFunction<'campaign'>): string {
  const [year, month, day] = date.split('-')
  if (day !== undefined) return formatDate(date)
  return month === undefined ? t('dates.year', { year }) : t('dates.month', { month: Number(month), year })
}
