import { plainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { checkArrival } from '@thidua/domain/registry/arrival'

/** What the rule of arrival would say of this day, before it is sent: a day to come is refused, an early one only told. */
export function arrivalWarning(
  arrivedOn: string,
  issuedOn: string | null,
  today: string,
): 'future' | 'before-issued' | null {
  try {
    const findings = checkArrival({
      arrivedOn: plainDate(arrivedOn),
      issuedOn: issuedOn === null ? null : plainDate(issuedOn),
      today: plainDate(today),
    })
    return findings.length === 0 ? null : 'before-issued'
  } catch (error) {
    if (error instanceof Refusal && error.code === 'registry.arrival-in-future') return 'future'
    throw error
  }
}
