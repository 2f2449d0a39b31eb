import { formatVietnameseNumber } from '@thidua/domain/kernel/decimal'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { Coverage, GivenTarget } from './give-sheet.ts'

/** How far a target is given out: shape and words, with what is missing or over. */
export function CoverageMark({ coverage, target }: { coverage: Coverage; target: GivenTarget }) {
  const { t } = useTranslation('allocation')
  return <StatusMark status={shapeOf(coverage)}>{coverageWords(t, coverage, target)}</StatusMark>
}

function shapeOf({ count, findings }: Coverage): 'none' | 'on' | 'risk' | 'off' {
  if (count === 0) return 'none'
  if (findings.length === 0) return 'on'
  return findings[0]?.code === 'allocation.over' ? 'off' : 'risk'
}

function coverageWords(t: TFunction<'allocation'>, coverage: Coverage, target: GivenTarget): string {
  const { count, findings, isDivided } = coverage
  const [finding] = findings
  const unit = target.measureUnit ?? ''
  const figure = (name: string) => formatVietnameseNumber(String(finding?.params[name] ?? '0'))
  if (count === 0) return t(target.aggregation === 'own' ? 'coverage.own' : 'coverage.none')
  if (finding === undefined) return t(isDivided ? 'coverage.whole' : 'coverage.copied', { count })
  if (finding.code === 'allocation.short') return t('coverage.short', { missing: figure('missing'), unit })
  if (finding.code === 'allocation.over') return t('coverage.over', { excess: figure('excess'), unit })
  return t('coverage.differs', { count: findings.length })
}
