import { apiFetch } from './api.ts'

/**
 * What the generated client starts with: our `fetch`, so that acting unit, language, idempotency and errors are
 * the same in generated and in hand-written calls. Paths in the description carry `/api` themselves.
 */
export function createClientConfig<Config extends object>(config?: Config): Config & GeneratedClientConfig {
  return { ...(config as Config), baseUrl: '', fetch: apiFetch, throwOnError: true }
}

interface GeneratedClientConfig {
  baseUrl: string
  fetch: typeof apiFetch
  throwOnError: true
}
