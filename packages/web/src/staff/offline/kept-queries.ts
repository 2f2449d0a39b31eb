import { dehydrate, hydrate, type DehydratedState, type Query } from '@tanstack/react-query'
import { queryClient } from '../../ui/query-client.ts'
import { deviceStore } from './device-store.ts'

/** What an officer needs where there is no network: who he is, what waits, his reports. Nothing else is kept. */
const KEPT = new Set(['me', 'readToday', 'listReports', 'readReport'])
const MOST_AGE_MS = 7 * 86_400_000
/** Changes come in bursts; so long after the first of them all is written down. */
const PAUSE_MS = 300
const KEY = 'queries'

interface KeptQueries {
  /** Hashed into this file's name by the build: what another version kept is not read. */
  readonly build: string
  readonly at: number
  readonly state: DehydratedState
}

const isKept = ({ queryKey, state }: Query): boolean => {
  // generated queries carry their operation's name in an object, ours in a word
  const [first] = queryKey
  const name = typeof first === 'string' ? first : Object.values(first ?? {}).find((one) => KEPT.has(String(one)))
  return state.status === 'success' && KEPT.has(String(name))
}

async function restore(): Promise<void> {
  const text = (await deviceStore.kept.get(KEY))?.text
  if (text === undefined) return
  const kept = JSON.parse(text) as KeptQueries
  if (kept.build !== import.meta.url || Date.now() - kept.at > MOST_AGE_MS) return
  hydrate(queryClient, kept.state)
  // good to look at, and asked for again as soon as somebody does
  await queryClient.invalidateQueries({ refetchType: 'none' })
}

async function writeDown(): Promise<void> {
  const state = dehydrate(queryClient, { shouldDehydrateQuery: isKept, shouldDehydrateMutation: () => false })
  const kept: KeptQueries = { build: import.meta.url, at: Date.now(), state }
  await deviceStore.kept.put({ key: KEY, text: JSON.stringify(kept) })
}

/** Brings back what was read before, then keeps what is read from now on. A device that keeps nothing works as before. */
export async function keepQueries(): Promise<void> {
  try {
    await restore()
  } catch {
    // private windows of some browsers have no storage
    return
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  queryClient.getQueryCache().subscribe(({ query }) => {
    if (timer !== undefined || !isKept(query)) return
    timer = setTimeout(() => {
      timer = undefined
      void writeDown().catch(() => undefined)
    }, PAUSE_MS)
  })
}

/** For whoever comes next: nothing that was read for someone else stays. */
export async function forgetQueries(): Promise<void> {
  queryClient.clear()
  await deviceStore.kept.delete(KEY).catch(() => undefined)
}
