import { useTranslation } from 'react-i18next'
import { formatFigure } from './format.ts'
import { Hatch } from './hatch.tsx'

interface SparklineProps {
  /** Percent of the goal, one number a period from the first; empty where no figure has come. */
  path: readonly number[]
  /** Band in which the closing day is expected, percent of the goal; it stands after the last period. */
  forecast?: { low: number; high: number } | null
  status: 'on' | 'risk' | 'off' | 'none'
  width?: number
  height?: number
}

const colours = { on: 'var(--bar)', risk: 'var(--risk)', off: 'var(--son)', none: 'var(--ink3)' }

/** Percent of the goal that the top of the picture stands for. */
const ceiling = 112

/** The way so far, a dot today, the band expected; the goal is the dotted line above. */
export function Sparkline({ path, forecast = null, status, width = 128, height = 30 }: SparklineProps) {
  const { t } = useTranslation()
  const last = path.at(-1)
  if (last === undefined) return <Hatch width={`${width}px`} />
  const now = path.length - 1
  const periods = Math.max(2, path.length + (forecast === null ? 0 : 1))
  const top = Math.max(ceiling, ...path, forecast?.high ?? 0)
  const x = (period: number): number => 2 + (period * (width - 4)) / Math.max(1, periods - 1)
  const y = (share: number): number => height - 2 - (share / top) * (height - 4)
  const colour = colours[status]
  const end = x(periods - 1)
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={t('sparkline', { first: percent(path[0] ?? last), last: percent(last) })}
    >
      <path d={`M0 ${y(100)}H${width}`} stroke="var(--edge)" strokeDasharray="2 2.5" />
      {forecast !== null && (
        <>
          <path
            d={`M${x(now)} ${y(last)}L${end} ${y(forecast.high)}V${y(forecast.low)}Z`}
            fill={colour}
            opacity=".28"
          />
          <path
            d={`M${x(now)} ${y(last)}L${end} ${y((forecast.high + forecast.low) / 2)}`}
            stroke={colour}
            strokeWidth="1.2"
            strokeDasharray="3 2.5"
          />
        </>
      )}
      <path
        d={`M${path.map((share, period) => `${x(period)} ${y(share)}`).join('L')}`}
        fill="none"
        stroke={colour}
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <circle cx={x(now)} cy={y(last)} r="2.6" fill={colour} stroke="var(--sheet)" />
    </svg>
  )
}

function percent(share: number): string {
  return `${formatFigure(String(Math.round(share)))} %`
}
