import { round } from '@thidua/domain/kernel/decimal'

/** Quotients do not end; twelve places are more than any screen shows and travel well. */
const PLACES = 12

/** A number that was worked out, as it goes out to a reader. */
export function shown(value: string): string
export function shown(value: string | null): string | null
export function shown(value: string | null): string | null {
  return value === null ? null : round(value, PLACES)
}
