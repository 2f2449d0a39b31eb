import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../ui/format.ts'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { StatusShape, type Status } from '../../../ui/status-shape.tsx'
import { TileMap } from '../../../ui/tile-map.tsx'
import { countsOf, shapeOf } from '../board-groups.ts'
import { shownFigure } from '../board-words.ts'
import type { BoardAnswer, MatrixAnswer } from '../board.ts'
import { tilesOf } from '../map-view.tsx'
import { figuresOf, lateLines, reportedUnits, standingOf } from './wall.ts'
import styles from './wall.module.css'

/** Five figures, one map, one list of what is late. */
export function WallOverview({ board, matrix }: { board: BoardAnswer; matrix: MatrixAnswer }) {
  const { t } = useTranslation('standing')
  return (
    <>
      <WallFigures board={board} matrix={matrix} />
      <div className={styles.halves}>
        <section className={styles.half}>
          <h2 className={styles.subtitle}>{t('map.label')}</h2>
          <div className={styles.map}>
            <TileMap
              large
              label={t('map.label')}
              tiles={tilesOf(t, matrix).filter((tile) => tile.place !== null || noneIsPlaced(matrix))}
            />
          </div>
        </section>
        <Late matrix={matrix} />
      </div>
    </>
  )
}

const noneIsPlaced = ({ rows }: MatrixAnswer): boolean => rows.every((row) => row.tile === null)

function WallFigures({ board, matrix }: { board: BoardAnswer; matrix: MatrixAnswer }) {
  const { t } = useTranslation('standing')
  const all = standingOf(board.rows)
  const counts = countsOf(board.rows)
  const { reported, owing } = reportedUnits(matrix)
  return (
    <ul className={`plain-list ${styles.figures}`}>
      <Big label={t('wall.onTrack')} value={String(all.good)} rest={`/${all.judged}`} status={all.status}>
        {t('wall.behind', { risk: counts.risk, off: counts.off })}
      </Big>
      {figuresOf(board.rows).map((row) => (
        <Big
          key={row.targetId}
          label={row.indicator}
          value={shownFigure(row.percentOfPlan ?? '0', 1)}
          rest=" %"
          status={shapeOf(row.status)}
        >
          {t('wall.ofPlan', { status: t(`status.${row.status}`) })}
        </Big>
      ))}
      <Big
        label={t('wall.reported')}
        value={String(reported)}
        rest={`/${owing}`}
        status={reported === owing ? 'on' : 'risk'}
      >
        {board.period === null ? '' : t('wall.due', { date: formatDate(board.period.dueOn, { year: false }) })}
      </Big>
    </ul>
  )
}

interface BigProps {
  label: string
  value: string
  rest: string
  status: Exclude<Status, 'waiting'>
  children: string
}

function Big({ label, value, rest, status, children }: BigProps) {
  return (
    <li className={styles.big}>
      <span className={styles.label}>{label}</span>
      <span className={styles.number}>
        {value}
        <small>{rest}</small>
      </span>
      <StatusMark status={status}>{children}</StatusMark>
    </li>
  )
}

function Late({ matrix }: { matrix: MatrixAnswer }) {
  const { t } = useTranslation('standing')
  const { lines, more } = lateLines(matrix)
  return (
    <section className={styles.half}>
      <h2 className={styles.subtitle}>{t('wall.late')}</h2>
      {lines.length === 0 && <p className={styles.second}>{t('wall.nothingLate')}</p>}
      <ul className="plain-list">
        {lines.map((line) => (
          <li key={line.key} className={styles.line}>
            <span className={line.indicator === null ? styles.silent : styles.off}>
              <StatusShape status={line.indicator === null ? 'none' : 'off'} size={20} />
            </span>
            <span>
              <strong>{line.unit}</strong>
              <span className={styles.second}>{line.indicator ?? t('wall.silent')}</span>
            </span>
            <span className={styles.right}>
              {line.percentOfPlan !== null &&
                (line.percentOfPlan.startsWith('-') ? t('wall.worse') : `${shownFigure(line.percentOfPlan, 0)} %`)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.second}>{t('wall.more', { count: more })}</p>}
    </section>
  )
}
