import { KurabeError } from '../../../shared/contract/kurabe-error.ts'

export interface JobSteps {
  /** Says how far the work is. */
  tell(done: number, total: number): void
  /** Aborted when somebody stops the work. */
  signal: AbortSignal
}

interface Job<Result> {
  state: 'running' | 'done' | 'stopped' | 'failed'
  done: number
  total: number
  result: Result | null
  error: unknown
  stopper: AbortController
}

/** How many ended jobs are remembered, for a page that asks late. */
const mostRemembered = 20

/** Work that takes longer than a call should: it goes on while its progress is asked for, and can be stopped. */
export class Jobs<Result> {
  readonly #jobs = new Map<string, Job<Result>>()
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /** Begins a work; its failure is kept until somebody asks. */
  start(work: (steps: JobSteps) => Promise<Result>): string {
    const id = this.#newId()
    const job: Job<Result> = { state: 'running', done: 0, total: 0, result: null, error: null, stopper: new AbortController() }
    this.#jobs.set(id, job)
    this.#forgetOld()
    void work({ tell: (done, total) => Object.assign(job, { done, total }), signal: job.stopper.signal }).then(
      (result) => Object.assign(job, { state: 'done', result }),
      (error: unknown) => Object.assign(job, job.stopper.signal.aborted ? { state: 'stopped' } : { state: 'failed', error }),
    )
    return id
  }

  /** How a job stands; NOT_FOUND where nobody remembers it. A failed one throws what it failed with. */
  look(id: string): Readonly<Pick<Job<Result>, 'state' | 'done' | 'total' | 'result'>> {
    const job = this.#find(id)
    if (job.state === 'failed') throw job.error
    return job
  }

  /** Whether it is one of these. */
  has(id: string): boolean {
    return this.#jobs.has(id)
  }

  stop(id: string): void {
    this.#find(id).stopper.abort()
  }

  #find(id: string): Job<Result> {
    const job = this.#jobs.get(id)
    if (job === undefined) throw new KurabeError('NOT_FOUND', 'output.error.jobGone')
    return job
  }

  #forgetOld(): void {
    const ended = [...this.#jobs].filter(([, job]) => job.state !== 'running')
    for (const [id] of ended.slice(0, -mostRemembered)) this.#jobs.delete(id)
  }
}
