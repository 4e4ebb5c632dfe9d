import { assetsDirectory } from '../host/assets-directory.ts'
import { createHost } from '../host/create-host.ts'
import { profileDirectory } from '../host/profile-directory.ts'
import { version } from '../host/version.ts'
import { runCommandLine } from './run-command-line.ts'

// The reader of a pipe may leave early (`| head`); what was to be done is done all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommandLine(process.argv.slice(2), {
  calledFrom: process.env.KURABE_CALLED_FROM ?? process.cwd(),
  locale: process.env.KURABE_LANG === 'en' ? 'en' : 'ja',
  openHost: () => createHost({ shell: 'cli', version, profileDirectory: profileDirectory(), assetsDirectory: assetsDirectory() }),
  print: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
})
