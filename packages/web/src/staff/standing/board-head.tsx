import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listDemandsOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { formatDate } from '../../ui/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { countsOf, SHAPES } from './board-groups.ts'
import { boardAddress, wallAddress, type BoardSearch } from './board-search.ts'
import { ChildGroupsSelect } from './child-groups.tsx'
import type { BoardAnswer } from './board.ts'
import styles from './board.module.css'
import { TakeAway } from './take-away.tsx'

const VIEWS = [undefined, 'ma-tran', 'ban-do'] as const

/** The state of the whole in one line, the period that it speaks of, and the way out to Excel. */
export function BoardHead({ board, search }: { board: BoardAnswer; search: BoardSearch }) {
  const { t } = useTranslation('standing')
  const counts = countsOf(board.rows)
  const demands = useQuery(listDemandsOptions({ path: { id: board.campaign.id } }))
  const { campaign, node, period, periods } = board
  return (
    <header className={styles.head}>
      <div className={styles.sentence}>
        <h2 className={styles.title}>{t('sentence', { on: counts.on, all: board.rows.length })}</h2>
        <p className={styles.lead}>
          {node.name}
          {search.nut !== undefined && (
            <>
              {' · '}
              <AppLink href={boardAddress(campaign.id, search, { nut: undefined })}>{t('ownBoard')}</AppLink>
            </>
          )}
          {period !== null && ` · ${t('until', { date: formatDate(period.endsOn) })}`}
        </p>
        {board.rows.length > 0 && board.rows.every((row) => row.expected === 0) && (
          <p className={styles.closed}>{t('owesNothing', { unit: node.name })}</p>
        )}
        {node.closed && <p className={styles.closed}>{t('closed', { unit: node.name })}</p>}
      </div>
      <ul className={`plain-list ${styles.legend}`}>
        {SHAPES.map((shape) => (
          <li key={shape}>
            <StatusMark status={shape}>
              {counts[shape]} {t(`shapes.${shape}`)}
            </StatusMark>
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <FilterChips
          label={t('view.label')}
          chosen={search.dang ?? ''}
          options={VIEWS.map((key) => ({
            key: key ?? '',
            label: t(`view.${key ?? 'targets'}`),
            href: boardAddress(campaign.id, search, { dang: key, 'chi-tieu': undefined }),
          }))}
        />
        {periods.length > 1 && (
          <FilterChips
            label={t('period')}
            chosen={period?.id ?? ''}
            options={periods.map(({ id, name }) => ({
              key: id,
              label: name,
              href: boardAddress(campaign.id, search, { ky: id }),
            }))}
          />
        )}
        {(search.dang !== undefined || search['chi-tieu'] !== undefined) && (
          <ChildGroupsSelect campaignId={campaign.id} search={search} />
        )}
        {demands.data?.abilities.includes('report.demand') === true && (
          <Button component={AppLink} variant="default" href={`/phong-trao/${campaign.id}/mo-ky`}>
            {t('demand.open')}
          </Button>
        )}
        <Button component={AppLink} variant="default" href={wallAddress(campaign.id, search)}>
          {t('wall.open')}
        </Button>
        <TakeAway campaignId={campaign.id} search={search} />
      </div>
    </header>
  )
}
