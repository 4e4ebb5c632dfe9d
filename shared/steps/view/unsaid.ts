/** What a diagram has and no table can say; it stays in the diagram as it is. Each has a sentence `steps.unsaid.<code>`. */
export type UnsaidCode =
  | 'inside-sub-process' | 'boundary-event' | 'event-kind' | 'gateway-kind' | 'task-kind' | 'parallel-without-gateway' | 'annotation'
  | 'group' | 'partner' | 'message' | 'data-without-step' | 'data-without-name' | 'documentation' | 'same-lane-name'

export interface Unsaid {
  code: UnsaidCode
  /** Ids of the elements concerned. */
  elements: string[]
}

/** Collects what cannot be said, one entry per kind, in the order of `UnsaidCode` first met. */
export class UnsaidList {
  private readonly entries = new Map<UnsaidCode, string[]>()

  add(code: UnsaidCode, ...elements: string[]): void {
    if (elements.length === 0) return
    this.entries.set(code, [...new Set([...(this.entries.get(code) ?? []), ...elements])])
  }

  list(): Unsaid[] {
    return [...this.entries].map(([code, elements]) => ({ code, elements }))
  }
}
