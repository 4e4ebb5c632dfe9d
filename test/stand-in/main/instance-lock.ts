import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The single instance lock of a folder, at once as in Electron: a file names the first process;
 * a second one leaves its data in the folder, where the first finds it.
 */
export function takeInstanceLock(folder: string, data: object, onSecond: (data: unknown) => void): boolean {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'lock')
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
  } catch {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) {
      writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(data))
      return false
    }
    writeFileSync(lock, String(process.pid))
  }
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  setInterval(() => {
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.json')) continue
      onSecond(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      rmSync(join(folder, name))
    }
  }, 100).unref()
  return true
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch {
    return false
  }
}
