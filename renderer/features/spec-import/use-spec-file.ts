import { useEffect, useState } from 'react'
import type { OpenedSpecFile } from '../../../shared/contract/specs.ts'
import { guessSpec } from '../../../shared/spec/guess-spec.ts'
import { client } from '../../api/client.ts'
import { useSession } from '../../app/state/session.ts'
import type { ShellFile } from '../../shell/shell.ts'
import { startSpecImport, useSpecImport } from './spec-import-state.ts'
import { useJob, type RunningJob } from './use-job.ts'

export interface SpecReading {
  running: RunningJob | null
  isReading: boolean
  error: unknown
  /** Reads the file again in an encoding of the user's choice. */
  readAs: (encoding: OpenedSpecFile['encoding']) => void
}

/** Reads the file that waits to be brought in, once; what its name and titles say of 業務 and 版 is filled in where nothing stands yet. */
export function useSpecFile(project: string): SpecReading {
  const file = useSpecImport((state) => state.file)
  const isRead = useSpecImport((state) => state.opened !== null)
  const [state, setState] = useState<{ isReading: boolean; error: unknown }>({ isReading: false, error: null })
  const { running, run } = useJob((job) => client.specs.openedFile({ job }))
  const read = async (from: ShellFile, encoding: OpenedSpecFile['encoding']) => {
    setState({ isReading: true, error: null })
    try {
      const answer = await run(() => client.specs.openFile({ project, file: from, encoding, area: useSpecImport.getState().area, edition: useSpecImport.getState().edition }))
      if (answer === null || useSpecImport.getState().file !== from) return
      setState({ isReading: false, error: null })
      if (answer.result === null) return startSpecImport(null)
      take(answer.result)
    } catch (error) {
      setState({ isReading: false, error })
    }
  }
  useEffect(() => {
    if (file !== null && !isRead) void read(file, null)
    // A file is read when it is handed in, not when its reading ends.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [file])
  return { ...state, running, readAs: (encoding) => file !== null && void read(file, encoding) }
}

function take(opened: OpenedSpecFile): void {
  const before = useSpecImport.getState()
  if (before.opened !== null && before.opened.file !== opened.file) void client.specs.closeFile({ file: before.opened.file }).catch(() => undefined)
  const known = useSession.getState().overview?.areas.map(({ name }) => name) ?? []
  const guess = guessSpec(opened.fileName, titlesOf(opened), known)
  const choices = opened.sheets.map(({ proposal }) => proposal)
  useSpecImport.setState({
    opened,
    choices,
    sheet: Math.max(0, choices.findIndex(({ isIncluded }) => isIncluded)),
    area: before.area || guess.area,
    edition: before.edition || guess.edition,
    issuedOn: before.issuedOn || (guess.issuedOn ?? ''),
    idAnswers: {},
  })
}

/** Names of the sheets, and what stands above their headers. */
function titlesOf({ sheets }: OpenedSpecFile): string[] {
  return sheets.flatMap(({ name, head, proposal }) => [...head.slice(0, proposal.headerLine ?? 3).flat().filter((cell) => cell.trim() !== ''), name])
}
