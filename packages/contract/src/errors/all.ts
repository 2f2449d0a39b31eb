import { fillWords } from './fill-words.ts'
import { cascadeErrors } from './cascade.ts'
import { campaignErrors } from './campaign.ts'
import { commonErrors } from './common.ts'
import { demandErrors } from './demand.ts'
import { orgUnitErrors } from './org-unit.ts'
import { publicationErrors } from './publication.ts'
import { registryErrors } from './registry.ts'
import { indicatorErrors } from './indicator.ts'
import { peopleErrors } from './people.ts'
import { quickRequestErrors } from './quick-request.ts'
import { reportErrors } from './report.ts'
import { reportSheetErrors } from './report-sheet.ts'
import { standingErrors } from './standing.ts'
import { registrationErrors } from './registration.ts'
import { reviewErrors } from './review.ts'
import type { ErrorTable } from './table.ts'

export const allErrors: ErrorTable = {
  ...commonErrors,
  ...peopleErrors,
  ...orgUnitErrors,
  ...registryErrors,
  ...campaignErrors,
  ...indicatorErrors,
  ...cascadeErrors,
  ...demandErrors,
  ...registrationErrors,
  ...quickRequestErrors,
  ...reportErrors,
  ...reportSheetErrors,
  ...standingErrors,
  ...reviewErrors,
  ...publicationErrors,
}

/** The words of a code in the caller's language, its params filled in; an unknown code gets the words of a failure. */
export const wordsOf = (
  code: string,
  params: Readonly<Record<string, string | number>>,
  language: 'vi' | 'en',
): string => fillWords(allErrors[code] ?? commonErrors['server.failed'], params, language)
