import { useCallback, useMemo, useRef, useState } from 'react'
import type { OpenedSpecFile } from '../../../shared/contract/specs.ts'
import { client } from '../../api/client.ts'
import { reporting } from '../../app/state/report-error.ts'

const page = 200

/** The lines of a sheet: its head at once, the rest as it comes into sight. Lines that are not there yet are empty. */
export function useSheetRows(opened: OpenedSpecFile, sheet: number): { rows: readonly (readonly string[])[]; onSeen: (first: number, last: number) => void } {
  const [pages, setPages] = useState<ReadonlyMap<string, readonly (readonly string[])[]>>(new Map())
  const asked = useRef(new Set<string>())
  const shown = opened.sheets[sheet]
  const rows = useMemo(() => {
    const all: (readonly string[])[] = Array.from({ length: shown?.rows ?? 0 }, (_, line) => shown?.head[line] ?? [])
    for (const [key, lines] of pages) {
      const [file, of, from] = key.split(' ')
      if (file === opened.file && Number(of) === sheet) lines.forEach((line, index) => (all[Number(from) + index] = line))
    }
    return all
  }, [shown, pages, opened.file, sheet])
  const onSeen = useCallback(
    (first: number, last: number) => {
      const head = shown?.head.length ?? 0
      if (shown === undefined || last < head) return
      for (let from = Math.floor(first / page) * page; from <= last; from += page) {
        const key = `${opened.file} ${sheet} ${from}`
        if (asked.current.has(key) || from >= shown.rows) continue
        asked.current.add(key)
        void reporting(async () => {
          const read = await client.specs.cells({ file: opened.file, sheet, from, count: page })
          setPages((before) => new Map([...before, [key, read.rows]]))
        })
      }
    },
    [shown, opened.file, sheet],
  )
  return { rows, onSeen }
}
