import { Serwist, type PrecacheEntry } from 'serwist'

/** Every file of this build; put in when the worker is built. */
declare const PRECACHED: PrecacheEntry[]

/**
 * Keeps the application itself on the device, so that its pages open without a network. It keeps no answer of the API:
 * what was read is kept by the application, which wipes it when somebody signs out. A new worker waits until the
 * application asks it in.
 */
new Serwist({
  precacheEntries: PRECACHED,
  precacheOptions: {
    cleanupOutdatedCaches: true,
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/api\//, /^\/cong/, /^\/en\/cong/, /^\/healthz/, /^\/readyz/],
  },
}).addEventListeners()
