import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What a person asks for when starting the program. */
export interface LaunchOptions {
  help: boolean
  browser: boolean
  /** 0 takes any free port. */
  port: number
  /** Whether the default browser is opened at the address. */
  open: boolean
  /** Absolute path of a project file, or null. */
  project: string | null
}

/**
 * Reads the words after `npm start --`, or after the packaged program.
 * @throws an Error that names the wrong option; `calledFrom` is the folder against which a typed path is read.
 */
export function readLaunchOptions(words: readonly string[], calledFrom: string): LaunchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      browser: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      project: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const port = Number(values.port)
  if (values.port.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port}`)
  return {
    help: values.help,
    browser: values.browser,
    port,
    open: !values['no-open'],
    project: values.project === undefined ? null : resolve(calledFrom, values.project),
  }
}
