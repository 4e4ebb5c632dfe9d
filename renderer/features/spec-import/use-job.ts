import { useCallback, useEffect, useRef, useState } from 'react'
import { client } from '../../api/client.ts'

interface Told {
  state: 'running' | 'done' | 'stopped'
  done: number
  total: number
}

export interface RunningJob {
  done: number
  total: number
  stop: () => void
}

const pause = 150

/** Runs work of the core that tells how far it is; what is running now, and how to begin. Leaving the screen stops it. */
export function useJob<Answer extends Told>(ask: (job: string) => Promise<Answer>): { running: RunningJob | null; run: (begin: () => Promise<{ job: string }>) => Promise<Answer | null> } {
  const [running, setRunning] = useState<RunningJob | null>(null)
  const current = useRef<string | null>(null)
  const asking = useRef(ask)
  useEffect(() => {
    asking.current = ask
  })
  const run = useCallback(async (begin: () => Promise<{ job: string }>) => {
    const { job } = await begin()
    current.current = job
    const stop = () => void client.specs.stop({ job }).catch(() => undefined)
    try {
      for (;;) {
        const told = await asking.current(job)
        if (current.current !== job) return null
        if (told.state !== 'running') return told
        setRunning({ done: told.done, total: told.total, stop })
        await new Promise((go) => setTimeout(go, pause))
      }
    } finally {
      if (current.current === job) {
        current.current = null
        setRunning(null)
      }
    }
  }, [])
  useEffect(
    () => () => {
      const job = current.current
      current.current = null
      if (job !== null) void client.specs.stop({ job }).catch(() => undefined)
    },
    [],
  )
  return { running, run }
}
