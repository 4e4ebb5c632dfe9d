/** Files that the system asked us to open; they wait until a page is there to open them. */
export interface FilesToOpen {
  add(...files: string[]): void
  /** From now on files go to `open`; the waiting ones at once. */
  deliver(open: (file: string) => void): void
  /** The page has gone: keep again what comes. */
  hold(): void
}

export function createFilesToOpen(): FilesToOpen {
  let waiting: string[] = []
  let deliverTo: ((file: string) => void) | null = null
  return {
    add(...files) {
      if (deliverTo === null) waiting.push(...files)
      else files.forEach(deliverTo)
    },
    deliver(open) {
      deliverTo = open
      const due = waiting
      waiting = []
      due.forEach(open)
    },
    hold() {
      deliverTo = null
    },
  }
}
