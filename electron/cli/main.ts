import { assetsDirectory } from '../host/assets-directory.ts'
import { createHost } from '../host/create-host.ts'
import { profileDirectory } from '../host/profile-directory.ts'
import { version } from '../host/version.ts'
import { runCommandLine } from './run-command-line.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), {
  calledFrom: process.env.KURABE_CALLED_FROM ?? process.cwd(),
  locale: process.env.KURABE_LANG === 'en' ? 'en' : 'ja',
  openHost: () => createHost({ shell: 'cli', version, profileDirectory: profileDirectory(), assetsDirectory: assetsDirectory() }),
  print: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
})
