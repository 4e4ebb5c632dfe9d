import { useEffect, useRef, useState } from 'react'
import { chooseAtFirst } from '../../../shared/columns/choose-at-first.ts'
import type { TableFile } from '../../../shared/contract/steps.ts'
import type { ColumnMapping } from '../../../shared/domain/column-mapping.ts'
import { stepTableDescription } from '../../../shared/steps/step-table-description.ts'
import { client } from '../../api/client.ts'
import type { ShellFile } from '../../shell/shell.ts'
import { useStepImport } from './step-import-state.ts'

export interface TableReading {
  isReading: boolean
  error: unknown
  /** Mappings that were chosen in this project before, by signature of the header. */
  remembered: Readonly<Record<string, ColumnMapping>>
  /** Reads the file again in an encoding of the user's choice; null finds it. */
  readAs: (encoding: TableFile['encoding']) => void
  /** Stops reading; the file is put aside. */
  cancel: () => void
}

/** Reads the file that waits to be brought in, once. */
export function useTableFile(project: string): TableReading {
  const file = useStepImport((state) => state.file)
  const isRead = useStepImport((state) => state.table !== null)
  const [state, setState] = useState<{ isReading: boolean; error: unknown }>({ isReading: false, error: null })
  const [remembered, setRemembered] = useState<Readonly<Record<string, ColumnMapping>>>({})
  const abort = useRef<AbortController | null>(null)

  const read = async (from: ShellFile, encoding: TableFile['encoding']) => {
    abort.current?.abort()
    const own = new AbortController()
    abort.current = own
    setState({ isReading: true, error: null })
    try {
      const [table, settings] = await Promise.all([client.steps.readFile({ file: from, encoding }, { signal: own.signal }), client.settings.read({ project })])
      if (own.signal.aborted) return
      const known = settings.columnMappings ?? {}
      setRemembered(known)
      useStepImport.setState({ table, choice: chooseAtFirst(table.sheets, stepTableDescription, known) })
      setState({ isReading: false, error: null })
    } catch (error) {
      if (!own.signal.aborted) setState({ isReading: false, error })
    }
  }
  useEffect(() => {
    if (file !== null && !isRead) void read(file, null)
    return () => abort.current?.abort()
    // A file is read when it is handed in, not when its reading ends.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [file])
  return {
    ...state,
    remembered,
    readAs: (encoding) => file !== null && void read(file, encoding),
    cancel: () => {
      abort.current?.abort()
      setState({ isReading: false, error: null })
      useStepImport.setState({ file: null, table: null, choice: null })
    },
  }
}
