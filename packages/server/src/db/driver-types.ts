/**
 * Both drivers hand out the same values: days, figures and big integers stay text (a JavaScript Date would move a day
 * across time zones, a number would round a figure), instants are ISO strings in UTC.
 */
const asText = (value: string): string => value
const asInstant = (value: string): string => new Date(value).toISOString()

export const parsersByType: Readonly<Record<number, (value: string) => unknown>> = {
  20: asText,
  1082: asText,
  1700: asText,
  1184: asInstant,
}
