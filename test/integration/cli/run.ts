import { join } from 'node:path'
import { runCommandLine } from '../../../electron/cli/run-command-line.ts'
import { openTestHost, root } from '../host/open-test-host.ts'

/** Two flows of one procedure in the fixtures: add `.asis.bpmn` or `.standard.bpmn`. */
export const pair = join(root, 'test/fixtures/align/dev/02-tenshutsu')

/** Runs one command in a folder, and gives what it answered, printed and said. */
export async function run(folder: string, ...words: string[]) {
  const printed: string[] = []
  const said: string[] = []
  const status = await runCommandLine(words, {
    calledFrom: folder,
    locale: 'ja',
    openHost: () => openTestHost(),
    print: (text) => printed.push(text),
    say: (text) => said.push(text),
  })
  return { status, printed: printed.join('\n'), said: said.join('\n') }
}
