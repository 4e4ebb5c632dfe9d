import { renameSync } from 'node:fs'

/** A virus scanner holds a fresh file for a moment; Windows then says EPERM, EACCES or EBUSY. */
const passing = new Set(['EPERM', 'EACCES', 'EBUSY'])
const waits = [20, 50, 100, 200, 400, 800, 1600]

/** Renames over an existing file or not, trying again for about three seconds while another program holds it. */
export async function renameWithRetry(from: string, to: string, rename: (from: string, to: string) => void = renameSync): Promise<void> {
  for (const wait of waits) {
    try {
      rename(from, to)
      return
    } catch (error) {
      if (!passing.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  rename(from, to)
}
