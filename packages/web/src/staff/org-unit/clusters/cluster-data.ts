import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  listClustersOptions,
  listClustersQueryKey,
  readClusterOptions,
} from '../../../generated/api/@tanstack/react-query.gen.ts'
import type { ListClustersResponse, ReadClusterResponse } from '../../../generated/api/types.gen.ts'
import { useMe } from '../../session/me.ts'

export type ClusterRow = ListClustersResponse['clusters'][number]
export type Cluster = ReadClusterResponse

export const clustersOn = (asOf: string) =>
  queryOptions({ ...listClustersOptions({ query: { asOf } }), placeholderData: keepPreviousData })

export const clusterQuery = (id: string) => readClusterOptions({ path: { id } })

/** The clusters of today to which a unit belongs, one for each keeper. */
export function useClustersOf(orgUnitId: string): ClusterRow[] {
  const { today } = useMe()
  const { data } = useQuery(clustersOn(today))
  return (data?.clusters ?? []).filter((one) => one.members.some(({ id }) => id === orgUnitId))
}

/** After a change every list of clusters and every open cluster is read anew. */
export function useClustersAnew(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    const [{ baseUrl }] = listClustersQueryKey()
    await Promise.all(
      ['listClusters', 'readCluster'].map((_id) => queries.invalidateQueries({ queryKey: [{ _id, baseUrl }] })),
    )
  }
}
