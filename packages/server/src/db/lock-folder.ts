import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes a data folder for this process alone: two processes on one embedded database lose committed rows.
 * A lock left behind by a process that is gone is taken over.
 * @returns a function that gives the folder back
 * @throws Error in words for the operator
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock')
  try {
    take(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder !== process.pid && isAlive(holder))
      throw new Error(`${folder} đang được tiến trình ${holder} sử dụng. Dừng tiến trình đó rồi chạy lại.`, {
        cause: error,
      })
    rmSync(file)
    take(file)
  }
  return () => rmSync(file, { force: true })
}

function take(file: string): void {
  const handle = openSync(file, 'wx')
  writeSync(handle, String(process.pid))
  closeSync(handle)
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
