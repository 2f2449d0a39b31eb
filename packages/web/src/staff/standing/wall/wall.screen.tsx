import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { formatDate, formatInstant } from '../../../ui/format.ts'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../../ui/use-document-title.ts'
import { boardAddress } from '../board-search.ts'
import { boardQuery, matrixQuery } from '../board.ts'
import { worstUnitsFirst } from '../matrix.ts'
import { SECONDS_A_PAGE, useTurning } from './use-turning.ts'
import { WallTargets, WallUnits } from './wall-lists.tsx'
import { WallOverview } from './wall-overview.tsx'
import { pagesOf } from './wall.ts'
import styles from './wall.module.css'

const route = getRouteApi('/man-hinh/$campaignId')
const LIVE = { refetchInterval: 15_000, refetchIntervalInBackground: true }

/** The screen of an operation centre: dark, read from four metres, turning its pages by itself. */
export function WallScreen() {
  const { t } = useTranslation(['standing', 'common'])
  const { campaignId } = route.useParams()
  const search = route.useSearch()
  const board = useQuery({ ...boardQuery(campaignId, search), ...LIVE })
  const matrix = useQuery({ ...matrixQuery(campaignId, search), ...LIVE })
  useDocumentTitle(t('standing:wall.title'))
  const units = matrix.data === undefined ? [] : worstUnitsFirst(matrix.data.rows)
  const pages = board.data === undefined ? [] : pagesOf(board.data, units)
  const { page, isHeld, hold, turn } = useTurning(pages.length)
  const shown = pages[page]
  const error = board.error ?? matrix.error
  return (
    <main className={styles.wall} data-mantine-color-scheme="dark">
      <header className={styles.head}>
        <h1 className={styles.title}>{board.data?.campaign.title ?? t('standing:wall.title')}</h1>
        <Clock />
      </header>
      <div className={styles.page}>
        {error !== null && board.data === undefined && <ErrorNotice title={t('standing:failed')} error={error} />}
        {board.data === undefined && error === null && <SkeletonRows rows={8} height={58} />}
        {shown?.kind === 'overview' && board.data !== undefined && matrix.data !== undefined && (
          <WallOverview board={board.data} matrix={matrix.data} />
        )}
        {shown?.kind === 'targets' && <WallTargets rows={shown.rows} />}
        {shown?.kind === 'units' && <WallUnits rows={shown.rows} />}
      </div>
      <footer className={styles.foot}>
        <span>
          {pages.length > 0 &&
            t('standing:wall.page', { page: page + 1, pages: pages.length, seconds: SECONDS_A_PAGE })}
        </span>
        <span className={styles.keys}>
          <button type="button" onClick={() => turn(-1)} aria-label={t('standing:wall.back')}>
            ‹
          </button>
          <button type="button" onClick={hold} aria-pressed={isHeld}>
            {t(isHeld ? 'standing:wall.go' : 'standing:wall.hold')}
          </button>
          <button type="button" onClick={() => turn(1)} aria-label={t('standing:wall.on')}>
            ›
          </button>
          <button type="button" onClick={() => void toggleFullScreen()}>
            {t('standing:wall.fullScreen')}
          </button>
          <AppLink href={boardAddress(campaignId, search, {})}>{t('standing:wall.leave')}</AppLink>
        </span>
        <span role="status" className={error === null ? undefined : styles.off}>
          {board.dataUpdatedAt > 0 &&
            t(error === null ? 'standing:wall.updated' : 'standing:wall.lost', {
              time: formatInstant(new Date(board.dataUpdatedAt).toISOString()).slice(0, 5),
              until: board.data?.period ? formatDate(board.data.period.endsOn) : '',
            })}
        </span>
      </footer>
    </main>
  )
}

/** Hour and minute of Vietnam, by this machine's own clock. */
function Clock() {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 5_000)
    return () => clearInterval(timer)
  }, [])
  return <time className={styles.clock}>{formatInstant(now.toISOString()).slice(0, 5)}</time>
}

/** A browser may refuse; the page is as good without. */
async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen())
  } catch {
    // stays as it is
  }
}
