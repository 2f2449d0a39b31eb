import type { ReadVerificationResponse, VerifyPlainReportsResponse } from '../../../generated/api/types.gen.ts'

export type ReportToCheck = ReadVerificationResponse['reports'][number]
export type DrawnSample = ReadVerificationResponse['sample']
export type RefusedReport = VerifyPlainReportsResponse['refused'][number]
