/** What the shell decides about the core. */
export interface HostOptions {
  shell: 'electron' | 'browser' | 'cli' | 'test'
  version: string
  /** Folder of this user: drafts, recent files, settings, logs. Created where missing. */
  profileDirectory: string
  now?: () => Date
  newId?: () => string
}

/** What every call can reach. */
export interface HostContext {
  shell: HostOptions['shell']
  version: string
  profileDirectory: string
  now: () => Date
  newId: () => string
  close(): void
}

export function createContext(options: HostOptions): HostContext {
  return {
    shell: options.shell,
    version: options.version,
    profileDirectory: options.profileDirectory,
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => crypto.randomUUID()),
    close: () => {},
  }
}
