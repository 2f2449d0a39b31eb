import { sendWaiting } from './send-waiting.ts'

const AGAIN_MS = 15_000

/** Sends what waits now, whenever the network returns, and every so often: a browser does not always notice. */
export function keepSending(): void {
  const send = (): void => void sendWaiting().catch((error: unknown) => console.error(error))
  globalThis.addEventListener('online', send)
  setInterval(send, AGAIN_MS)
  send()
}
