import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CampaignDetail, Target } from '@thidua/contract/campaign'
import {
  addTarget,
  changeTarget,
  confirmParts,
  confirmTarget,
  dropTarget,
  editCampaign,
  nameDutyHolder,
  restoreTarget,
  trackCampaign,
} from '../../generated/api/sdk.gen.ts'
import type { AddTargetData, ConfirmPartsData, EditCampaignData } from '../../generated/api/types.gen.ts'
import { todayQuery } from '../today/today.ts'
import { campaignKey } from './campaign.ts'
import type { FieldsOfTarget } from './target-fields.ts'

const throwOnError = true

/** What a person does to a draft. Each act is shown at once where that is safe, and read anew from the server after it. */
export function useReadingActs(campaignId: string) {
  const queries = useQueryClient()
  const key = campaignKey(campaignId)
  const path = { id: campaignId }
  const mutationKey = ['reading', campaignId]
  // A quick hand does the next thing before the last is read back: only the last act of a row reads anew.
  const readAnew = async () => {
    if (queries.isMutating({ mutationKey }) <= 1) await queries.invalidateQueries({ queryKey: key })
  }
  const show = async (id: string, changed: Partial<Target>) => {
    await queries.cancelQueries({ queryKey: key })
    queries.setQueryData<CampaignDetail>(key, (before) =>
      before === undefined
        ? before
        : {
            ...before,
            targets: before.targets.map((target) => (target.id === id ? Object.assign({}, target, changed) : target)),
          },
    )
  }
  return {
    confirm: useMutation({
      mutationKey,
      mutationFn: (id: string) => confirmTarget({ path: { id }, throwOnError }),
      onMutate: (id) => show(id, { confirmed: true }),
      onSettled: readAnew,
    }),
    drop: useMutation({
      mutationKey,
      mutationFn: (id: string) => dropTarget({ path: { id }, throwOnError }),
      onMutate: (id) => show(id, { dropped: true }),
      onSettled: readAnew,
    }),
    restore: useMutation({
      mutationKey,
      mutationFn: (id: string) => restoreTarget({ path: { id }, throwOnError }),
      onMutate: (id) => show(id, { dropped: false }),
      onSettled: readAnew,
    }),
    change: useMutation({
      mutationKey,
      mutationFn: ({ id, version, fields }: { id: string; version: number; fields: FieldsOfTarget }) =>
        changeTarget({ path: { id }, body: fields, headers: { 'If-Match': `"${version}"` }, throwOnError }),
      onSettled: readAnew,
    }),
    add: useMutation({
      mutationKey,
      mutationFn: async (body: AddTargetData['body']) => (await addTarget({ path, body, throwOnError })).data,
      onSettled: readAnew,
    }),
    nameHolder: useMutation({
      mutationKey,
      mutationFn: ({ id, actorUnitId }: { id: string; actorUnitId: string | null }) =>
        nameDutyHolder({ path: { id }, body: { actorUnitId }, throwOnError }),
      onSettled: readAnew,
    }),
    confirmParts: useMutation({
      mutationKey,
      mutationFn: (parts: ConfirmPartsData['body']['parts']) => confirmParts({ path, body: { parts }, throwOnError }),
      onSettled: readAnew,
    }),
    edit: useMutation({
      mutationKey,
      mutationFn: ({ version, body }: { version: number; body: EditCampaignData['body'] }) =>
        editCampaign({ path, body, headers: { 'If-Match': `"${version}"` }, throwOnError }),
      onSettled: readAnew,
    }),
    track: useMutation({
      mutationKey,
      mutationFn: () => trackCampaign({ path, throwOnError }),
      onSettled: () =>
        Promise.all([
          readAnew(),
          queries.invalidateQueries({ queryKey: [{ _id: 'listCampaigns' }] }),
          queries.invalidateQueries({ queryKey: todayQuery.queryKey }),
        ]),
    }),
  }
}

export type ReadingActs = ReturnType<typeof useReadingActs>
