import { compose } from './compose.ts'
import { readConfig } from './config.ts'

const began = performance.now()
const config = readConfig(process.env)
const running = await compose(config, { freshDemo: process.argv.includes('--fresh-demo') })
const address = await running.app.listen({ port: config.port, host: config.host })
console.log(await running.welcome(address, performance.now() - began))

let stopping = false
const stop = async (): Promise<void> => {
  if (stopping) return
  stopping = true
  await running.close()
  process.exit(0)
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
