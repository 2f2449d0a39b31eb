import { getRouteApi } from '@tanstack/react-router'
import type { CampaignDetail } from '@thidua/contract/campaign'
import type { Reading as ReadingOfPaper } from '@thidua/contract/document'
import { useCallback, useState } from 'react'
import type { TextOrSide } from '../document/text/text-and-side.tsx'
import { cardIds, groupTargets, partOf } from './reading-draft.ts'
import type { ReadingPart } from './reading-search.ts'
import { selectedWords } from './selected-words.ts'
import { useReadingActs } from './use-reading-acts.ts'

const route = getRouteApi('/frame/phong-trao/$campaignId/doc-van-ban')

/** What is being added: chosen words, or nothing chosen at all. */
export type Adding = { start: number; end: number } | 'without-words'

/** Where one stands in the proposal and what one does there; part and chosen card travel in the address. */
export function useReading(campaign: CampaignDetail, reading: ReadingOfPaper | null) {
  const { phan: part = 'targets', chon: chosen } = route.useSearch()
  const navigate = route.useNavigate()
  const acts = useReadingActs(campaign.id)
  const [editing, setEditing] = useState<string | null>(null)
  const [adding, setAdding] = useState<Adding | null>(null)
  const [undoable, setUndoable] = useState<string | null>(null)
  const [shown, setShown] = useState<TextOrSide>('side')
  const mayConfirm = campaign.abilities.includes('campaign.confirm')
  const target = campaign.targets.find((one) => one.id === chosen)

  const choose = (id: string, inPart: ReadingPart = part) => {
    setEditing(null)
    void navigate({ search: { phan: inPart, chon: id }, replace: true, resetScroll: false })
  }
  const step = (by: 1 | -1) => {
    const ids = cardIds(part, campaign, reading)
    const at = chosen === undefined ? -1 : ids.indexOf(chosen)
    const next = ids[at === -1 ? 0 : at + by]
    if (next !== undefined) choose(next)
  }
  const confirm = (id: string) => {
    const { first, toSee } = groupTargets(campaign.targets)
    const open = [...first, ...toSee]
    const at = open.findIndex((one) => one.id === id)
    const next = open[at + 1] ?? open[at - 1]
    acts.confirm.mutate(id)
    if (at !== -1 && next !== undefined && next.id !== id) choose(next.id)
  }
  const drop = (id: string) => {
    acts.drop.mutate(id)
    setUndoable(id)
  }
  // Kept the same for the text, which would draw every paragraph anew with another one.
  const chooseMark = useCallback(
    (id: string) => {
      const inPart = partOf(id, campaign)
      if (inPart === null) return
      setEditing(null)
      setShown('side')
      void navigate({ search: { phan: inPart, chon: id }, replace: true, resetScroll: false })
    },
    [campaign, navigate],
  )
  return {
    part,
    chosen,
    editing,
    adding,
    undoable,
    shown,
    mayConfirm,
    acts,
    choose,
    chooseMark,
    confirm,
    drop,
    setEditing,
    setAdding,
    setShown,
    showPart: (next: ReadingPart) => void navigate({ search: { phan: next }, replace: true, resetScroll: false }),
    undo: () => {
      if (undoable !== null) acts.restore.mutate(undoable)
      setUndoable(null)
    },
    forgetUndo: useCallback(() => setUndoable(null), []),
    keys: {
      next: () => step(1),
      previous: () => step(-1),
      confirm: () => {
        if (mayConfirm && target !== undefined && !target.confirmed && !target.dropped && editing === null)
          confirm(target.id)
      },
      edit: () => {
        if (mayConfirm && target !== undefined && !target.dropped) setEditing(target.id)
      },
      drop: () => {
        if (mayConfirm && target !== undefined && !target.dropped) drop(target.id)
      },
      add: () => {
        if (mayConfirm) setAdding(selectedWords() ?? 'without-words')
      },
    },
  }
}

export type ReadingState = ReturnType<typeof useReading>
