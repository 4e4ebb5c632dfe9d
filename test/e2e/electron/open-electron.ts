import { _electron } from 'playwright-core'
import { join } from 'node:path'
import type { Desktop } from './desktop.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** The real binary with the built program; only the dialogs of the system are answered by the test. */
export async function openElectron(options: { profile: string; words: string[]; electron: string }): Promise<Desktop> {
  const program = await _electron.launch({
    executablePath: options.electron,
    args: [...(process.platform === 'linux' ? ['--no-sandbox'] : []), root, ...options.words],
    env: { ...(process.env as Record<string, string>), KURABE_PROFILE: options.profile },
  })
  await program.evaluate(({ dialog }) => {
    const seen: string[] = []
    Object.assign(globalThis, { kurabeSeen: seen })
    dialog.showMessageBox = async (...words: unknown[]) => {
      seen.push((words.at(-1) as { message: string }).message)
      return { response: 0, checkboxChecked: false }
    }
  })
  return {
    runsOn: 'Electron',
    profile: options.profile,
    page: await program.firstWindow(),
    answerOpen: (paths) =>
      program.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
      }, paths),
    answerSave: (path) =>
      program.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
      }, path),
    messages: () => program.evaluate(() => (globalThis as unknown as { kurabeSeen: string[] }).kurabeSeen),
    async killCore() {
      const pids = await program.evaluate(({ app }) => app.getAppMetrics().filter(({ name }) => name === 'Kurabe core').map(({ pid }) => pid))
      for (const pid of pids) process.kill(pid, 'SIGKILL')
    },
    windowCount: async () => program.windows().length,
    close: () => program.close(),
  }
}
