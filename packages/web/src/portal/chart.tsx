import { StatusShape } from '../ui/status-shape.tsx'
import type { CampaignView, PortalRow, PortalStatus } from './view.ts'
import { officesOwn, type PortalWords } from './words.ts'

type ChartView = NonNullable<CampaignView['chart']>

const marks: PortalStatus[] = ['on', 'risk', 'off', 'none']

/** One row a target: where it stands, where it should stand. Plain HTML, so it reflows, prints and is read aloud. */
export function Chart({ chart, words, lang }: { chart: ChartView; words: PortalWords; lang: CampaignView['lang'] }) {
  const present = marks.filter((status) => chart.rows.some((row) => row.status === status))
  return (
    <figure>
      <figcaption>
        <h2>{words.chart}</h2>
        <p>
          {words.chartLead} {chart.asOf}.
        </p>
        <p className="key">
          {present.map((status) => (
            <span key={status} className={status}>
              <StatusShape status={status} size={13} />
              {words.status[status]}
            </span>
          ))}
        </p>
      </figcaption>
      <div className="axis" aria-hidden="true">
        {[0, 25, 50, 75].map((share) => (
          <span key={share} style={{ left: `${share}%` }}>
            {share}
          </span>
        ))}
        <span style={{ left: '100%' }}>{words.goal}</span>
      </div>
      <ul className="rows">
        {chart.rows.map((row) => (
          <Row key={row.name} row={row} words={words} lang={lang} />
        ))}
      </ul>
      <p className="source">
        {chart.source} {chart.download !== null && <a href={chart.download.href}>{chart.download.label}</a>}
      </p>
    </figure>
  )
}

function Row({ row, words, lang }: { row: PortalRow; words: PortalWords; lang: CampaignView['lang'] }) {
  return (
    <li>
      <span className="name" {...officesOwn(lang)}>
        {row.name}
      </span>
      <span className="way" aria-hidden="true">
        <Way row={row} />
      </span>
      <span className="aloud">{aloud(row, words)}</span>
      <span className="value">
        {row.value === null ? words.noFigure : <b>{row.value}</b>} / {row.goal}
      </span>
    </li>
  )
}

/** The line from where it should be to where it is. Beyond the goal it stays at the edge; the figure tells the rest. */
function Way({ row: { progress, pace, status } }: { row: PortalRow }) {
  if (progress === null) return <i className="hatch" />
  const at = clamped(progress)
  const due = pace === null ? at : clamped(pace)
  return (
    <>
      <i className="gap" style={{ left: `${Math.min(at, due)}%`, width: `${Math.abs(at - due)}%` }} />
      {pace !== null && <i className="pace" style={{ left: `${due}%` }} />}
      <i className={`dot ${status}`} style={{ left: `${at}%` }}>
        <StatusShape status={status} size={15} />
      </i>
    </>
  )
}

function clamped(share: number): number {
  return Math.min(102, Math.max(0, share))
}

function percent(share: number): string {
  return `${Math.round(share)} %`
}

function aloud({ progress, pace, status }: PortalRow, words: PortalWords): string {
  const parts = [
    words.status[status],
    ...(progress === null ? [] : [`${words.progress} ${percent(progress)}`]),
    ...(pace === null ? [] : [`${words.pace} ${percent(pace)}`]),
  ]
  return parts.join(', ')
}
