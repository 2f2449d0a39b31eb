import { spawnSync } from 'node:child_process'

/**
 * Runs each step in turn, all of them even when one fails, so that one run tells everything.
 * @param {{ name: string, command: string, args: string[], env?: Record<string, string> }[]} steps
 * @returns {string[]} the names of the steps that failed
 */
export function runSteps(steps) {
  const failed = []
  for (const step of steps) {
    const began = Date.now()
    console.log(`\n── ${step.name}`)
    const { status } = spawnSync(step.command, step.args, { stdio: 'inherit', env: { ...process.env, ...step.env } })
    console.log(`── ${step.name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(0)} s)`)
    if (status !== 0) failed.push(step.name)
  }
  return failed
}
