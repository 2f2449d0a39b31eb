// Development: the server restarts when its sources change, the staff pages reload by themselves.
import { spawn } from 'node:child_process'

const port = process.env.PORT ?? '3000'
const env = { ...process.env, PORT: port, API_ORIGIN: `http://127.0.0.1:${port}` }
const children = [
  spawn('node', ['--watch', 'packages/server/src/main.ts'], { stdio: 'inherit', env }),
  spawn('vite', ['packages/web', '--config', 'packages/web/vite.config.ts'], { stdio: 'inherit', env }),
]
const stop = () => children.forEach((child) => child.kill())
for (const child of children) child.once('exit', stop)
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
