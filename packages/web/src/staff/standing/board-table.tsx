import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { BulletBar } from '../../ui/bullet-bar.tsx'
import { Sparkline } from '../../ui/sparkline.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { bandOf, barOf, groupsOf, paceOf, pathOf, shapeOf } from './board-groups.ts'
import { boardAddress, type BoardSearch } from './board-search.ts'
import { goalWords, shownFigure } from './board-words.ts'
import type { BoardAnswer, BoardRow } from './board.ts'
import styles from './board-table.module.css'
import { TargetPanel } from './target-panel.tsx'

interface BoardProps {
  board: BoardAnswer
  search: BoardSearch
}

const COLUMNS = [
  'value',
  'goal',
  'measureUnit',
  'bar',
  'path',
  'percentOfPlan',
  'percentOfSamePeriod',
  'reported',
  'status',
] as const
const RIGHT: ReadonlySet<string> = new Set(['value', 'goal', 'percentOfPlan', 'percentOfSamePeriod', 'reported'])

/** One row a target, under its heading; the goals stand in one plumb line down the page. */
export function BoardTable({ board, search }: BoardProps) {
  const { t } = useTranslation('standing')
  return (
    <table className={styles.board}>
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.target')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={RIGHT.has(column) ? styles.right : undefined}>
              {column === 'bar' ? <BarKey /> : t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(board).map((group) => (
        <tbody key={group.contentPath ?? ''}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
              {group.contentPath === null
                ? t('noHeading')
                : group.title === null
                  ? t('heading', { path: group.contentPath })
                  : t('headingTitled', { path: group.contentPath, title: group.title })}
            </th>
          </tr>
          {group.rows.map((row) => (
            <Fragment key={row.targetId}>
              <Row board={board} search={search} row={row} />
              {row.targetId === search['chi-tieu'] && (
                <tr className={styles.opened}>
                  <td colSpan={COLUMNS.length + 1}>
                    <TargetPanel board={board} search={search} row={row} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** What the two marks on a bar mean, drawn as they stand there. */
function BarKey() {
  const { t } = useTranslation('standing')
  return (
    <span className={styles.key}>
      <svg width="9" height="12" aria-hidden>
        <path d="M4.5 4v8" stroke="var(--ink2)" />
        <path d="M1 0h7L4.5 4.5z" fill="var(--ink2)" />
      </svg>
      {t('columns.pace')}
      <svg width="3" height="12" aria-hidden>
        <path d="M1.5 0v12" stroke="var(--ink)" strokeWidth="2" />
      </svg>
      {t('columns.bar')}
    </span>
  )
}

function Row({ board, search, row }: BoardProps & { row: BoardRow }) {
  const { t } = useTranslation(['standing', 'common'])
  const isOpen = row.targetId === search['chi-tieu']
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  const shape = shapeOf(row.status)
  const bar = barOf(row)
  return (
    <tr className={isOpen ? styles.chosen : undefined}>
      <th scope="row">
        <AppLink
          href={boardAddress(board.campaign.id, search, { 'chi-tieu': isOpen ? undefined : row.targetId })}
          className={styles.name}
          aria-expanded={isOpen}
        >
          <Chevron size={14} stroke={1.8} aria-hidden />
          <span>{row.indicator}</span>
        </AppLink>
      </th>
      <td className={`n ${styles.right}`}>
        {row.value === null ? (
          <span className={styles.none}>{t('common:noFigure')}</span>
        ) : (
          <strong>{shownFigure(row.value)}</strong>
        )}
        {row.stale && <div className={styles.stale}>{t('standing:stale')}</div>}
      </td>
      <td className={`n ${styles.right}`}>
        {goalWords(t, row)}
        {row.pledged !== null && (
          <div className={styles.stale}>{t('standing:pledged', { value: shownFigure(row.pledged) })}</div>
        )}
      </td>
      <td>{row.measureUnit}</td>
      <td className={styles.bar}>
        <BulletBar progress={row.value === null ? null : bar} pace={bar === null ? null : paceOf(row)} status={shape} />
      </td>
      <td>
        <Sparkline path={pathOf(row)} forecast={bandOf(row)} status={shape} width={96} height={26} />
      </td>
      <td className={`n ${styles.right}`}>{row.percentOfPlan === null ? '' : shownFigure(row.percentOfPlan, 1)}</td>
      <td className={`n ${styles.right}`}>
        {row.percentOfSamePeriod === null ? '' : shownFigure(row.percentOfSamePeriod, 1)}
      </td>
      <td className={`n ${styles.right}`}>
        {row.reported}/{row.expected}
      </td>
      <td className={styles.status}>
        <StatusMark status={shape}>{t(`standing:status.${row.status}`)}</StatusMark>
      </td>
    </tr>
  )
}
