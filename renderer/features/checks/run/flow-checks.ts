import { create } from 'zustand'
import type { PlacedFinding } from '../../../../shared/checks/placed-finding.ts'
import type { RuleChoice } from '../../../../shared/checks/finding.ts'
import { reportError } from '../../../app/state/report-error.ts'
import type { FlowDocument } from '../../../document/flow-document.ts'
import type { DiagramSession } from '../../../editor/session/diagram-session.ts'
import { ruleChoiceOf, subscribeRuleChoice } from '../rules/chosen-rules.ts'
import type { CheckAnswer, CheckQuestion } from './check-worker.ts'

export interface ChecksState {
  /** Null until the first run has come back. */
  findings: readonly PlacedFinding[] | null
  /** Keys of findings whose fix was just carried out: their lines fade until the next run. */
  fixed: ReadonlySet<string>
  /** Key of the finding that was jumped to last. */
  current: string | null
  /** What a screen reader says of the last jump or fix. */
  told: string
}

/** Milliseconds of quiet after a change, between two looks while something is dragged, and after which even a busy page checks. */
const quiet = 400
const whileDragging = 250
const atLatest = 2000

/**
 * The findings of one open flow. They are looked for after every change once the hand is off the mouse and the page has nothing else to do, in a
 * thread of its own; an answer about a diagram that has changed meanwhile is dropped.
 */
export class FlowChecks {
  readonly useState = create<ChecksState>(() => ({ findings: null, fixed: new Set<string>(), current: null, told: '' }))
  readonly #document: FlowDocument
  #watchers = 0
  #run = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #idle = 0
  #worker: Worker | null = null
  #stop: () => void = () => undefined

  constructor(document: FlowDocument) {
    this.#document = document
  }

  /** Checks from now on; returns what ends it. */
  watch(): () => void {
    this.#watchers += 1
    if (this.#watchers === 1) this.#start()
    return () => {
      this.#watchers -= 1
      if (this.#watchers === 0) this.#stop()
    }
  }

  setCurrent(key: string | null): void {
    this.useState.setState({ current: key })
  }

  setFixed(key: string, told: string): void {
    this.useState.setState(({ fixed }) => ({ fixed: new Set([...fixed, key]), told }))
  }

  tell(told: string): void {
    this.useState.setState({ told })
  }

  #start(): void {
    let session: DiagramSession | null = null
    let changeCount = -1
    let unfollow: () => void = () => undefined
    const follow = () => {
      if (this.#document.session === session) return
      unfollow()
      session = this.#document.session
      changeCount = session.snapshot().changeCount
      unfollow = session.subscribe(() => {
        const now = session?.snapshot().changeCount ?? 0
        if (now === changeCount) return
        changeCount = now
        this.#later(quiet)
      })
      this.#later(0)
    }
    follow()
    const unfollowDocument = this.#document.useDocumentState.subscribe(follow)
    const unfollowChoice = subscribeRuleChoice(() => this.#later(0))
    this.#stop = () => {
      unfollow()
      unfollowDocument()
      unfollowChoice()
      clearTimeout(this.#timer)
      cancelIdleCallback(this.#idle)
      this.#run += 1
      this.#worker?.terminate()
      this.#worker = null
    }
  }

  #later(delay: number): void {
    clearTimeout(this.#timer)
    cancelIdleCallback(this.#idle)
    // What was asked before is about a diagram that is no more.
    this.#run += 1
    this.#timer = setTimeout(() => {
      this.#idle = requestIdleCallback(() => {
        if (this.#document.session.isDragging()) this.#later(whileDragging)
        else this.#ask(this.#run)
      }, { timeout: atLatest })
    }, delay)
  }

  #ask(run: number): void {
    // A diagram that was closed meanwhile gives no text; nobody waits for it any more.
    this.#send(run).catch((error: unknown) => run === this.#run && reportError(error))
  }

  async #send(run: number): Promise<void> {
    const choice: RuleChoice = await ruleChoiceOf(this.#document.project)
    const xml = await this.#document.session.text()
    if (run !== this.#run) return
    this.#worker ??= this.#makeWorker()
    this.#worker.postMessage({ run, xml, choice } satisfies CheckQuestion)
  }

  #makeWorker(): Worker {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data: { run, findings } }: MessageEvent<CheckAnswer>) => {
      if (run === this.#run && findings !== null) this.useState.setState({ findings, fixed: new Set() })
    })
    return worker
  }
}

const known = new WeakMap<FlowDocument, FlowChecks>()

/** The checks of an open flow, the same for everybody who asks. */
export function checksOf(document: FlowDocument): FlowChecks {
  const checks = known.get(document) ?? new FlowChecks(document)
  known.set(document, checks)
  return checks
}
