import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.ts'

/** A refusal stays a refusal; only a lost connection or a server in trouble is worth a second try, never without a network. */
function worthAnotherTry(failures: number, error: Error): boolean {
  const status = error instanceof ApiError ? error.status : 0
  return navigator.onLine && failures < 2 && (status === 0 || status >= 500)
}

export const queryClient = new QueryClient({
  defaultOptions: {
    // asked even without a network, so that a page that was never read says so rather than waiting for ever
    queries: { retry: worthAnotherTry, staleTime: 15_000, networkMode: 'offlineFirst', gcTime: 7 * 86_400_000 },
    mutations: { networkMode: 'always' },
  },
})
