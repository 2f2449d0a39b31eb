import { queryOptions } from '@tanstack/react-query'
import { readFiguresAboutUsOptions } from '../../../generated/api/@tanstack/react-query.gen.ts'
import type { ReadFiguresAboutUsResponse } from '../../../generated/api/types.gen.ts'

export type OwnerReport = ReadFiguresAboutUsResponse['reports'][number]
export type FigureAboutUs = OwnerReport['figures'][number]
export type Answer = FigureAboutUs['answer']

/** What owners reported about the acting unit; of one period, or of all. */
export const aboutUsQuery = (periodId?: string) =>
  queryOptions(readFiguresAboutUsOptions(periodId === undefined ? {} : { query: { period: periodId } }))

export const silentIn = (report: OwnerReport): FigureAboutUs[] =>
  report.figures.filter(({ answer }) => answer.status === 'silent')
