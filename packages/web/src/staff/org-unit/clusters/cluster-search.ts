/** What is being done to a cluster, or to the list (`lap`); each is an address, so Back leads out of it. */
const clusterTasks = ['lap', 'them', 'roi', 'truong', 'giai-the'] as const
type ClusterTask = (typeof clusterTasks)[number]

export interface ClusterSearch {
  ngay?: string
  /** The cluster whose panel is open. */
  mo?: string
  viec?: ClusterTask
  /** The member that `roi` is about. */
  ai?: string
}

export function readClusterSearch(search: Record<string, unknown>): ClusterSearch {
  const { ngay, mo, ai } = search
  const viec = clusterTasks.find((one) => one === search['viec'])
  return {
    ...(typeof ngay === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(ngay) && !Number.isNaN(Date.parse(ngay))
      ? { ngay }
      : {}),
    ...(typeof mo === 'string' && mo !== '' ? { mo } : {}),
    ...(viec === undefined ? {} : { viec }),
    ...(typeof ai === 'string' && ai !== '' ? { ai } : {}),
  }
}
