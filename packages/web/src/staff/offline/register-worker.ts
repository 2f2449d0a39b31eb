/**
 * Lets the application open without a network from the next visit on. A newer version that waits is let in now, at the
 * start, when nothing is typed yet.
 */
export async function registerWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register('/service-worker.js')
  if (registration.waiting === null || navigator.serviceWorker.controller === null) return
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  registration.waiting.postMessage({ type: 'SKIP_WAITING' }, { transfer: [] })
}
