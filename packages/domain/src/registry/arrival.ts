import { type PlainDate, formatVietnameseDate } from '../kernel/plain-date.ts'
import { type Finding, Refusal } from '../kernel/refusal.ts'

/**
 * Looks at the day of arrival. A day still to come is refused (`registry.arrival-in-future`); an arrival before the
 * document's own date is only pointed out, since stamps and papers are misread and misdated.
 */
export function checkArrival(arrival: {
  readonly arrivedOn: PlainDate
  readonly issuedOn: PlainDate | null
  readonly today: PlainDate
}): Finding[] {
  const { arrivedOn, issuedOn, today } = arrival
  if (arrivedOn > today) throw new Refusal('registry.arrival-in-future', { arrivedOn: formatVietnameseDate(arrivedOn) })
  if (issuedOn === null || issuedOn <= arrivedOn) return []
  return [
    {
      code: 'registry.arrived-before-issued',
      params: { arrivedOn: formatVietnameseDate(arrivedOn), issuedOn: formatVietnameseDate(issuedOn) },
    },
  ]
}
