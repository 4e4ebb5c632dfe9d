import { useCallback, useState } from 'react'
import type { LostFunctionsView } from '../../../../shared/contract/lost-functions.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { useGridWords } from '../../../app/i18n/use-grid-words.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridNotice } from '../../../ui/grid/grid-host.ts'
import { applyGridEdit, type GridEdit, type GridRow } from '../../../ui/grid/model/grid-row.ts'
import { stepLost, tellLost, writeLost, type LostPlace } from '../use-lost-functions.ts'
import type { LostList } from './lost-columns.ts'

const mostRows = 2000
const none: ReadonlySet<string> = new Set()
const noSign = () => null

export interface LostGridProps {
  place: LostPlace
  part: 'lost' | 'customisations'
  list: LostList
  isReadOnly: boolean
}

type Refused = Readonly<Record<string, { text: string; reason: MessageKey }>>

/** One of the two lists to type in and to paste into. A new row counts once it has its name; until then it stays as typed. */
export function LostGrid({ place, part, list, isReadOnly }: LostGridProps) {
  const translate = useTranslate()
  const words = useGridWords()
  const [notice, setNotice] = useState('')
  const [current, setCurrent] = useState('')
  const [refused, setRefused] = useState<Refused>({})
  // Rows that were begun without a name: they are not stored yet.
  const [begun, setBegun] = useState<readonly GridRow[]>([])
  const rows = [...list.rows, ...begun.filter(({ id }) => !list.rows.some((row) => row.id === id))].map((row) => ({ ...row, cells: { ...row.cells, ...refusedOf(row.id, refused) } }))

  const edit = (given: GridEdit): readonly GridRow[] => {
    const next = applyGridEdit(rows, given)
    const refusals: Record<string, Refused[string] | null> = {}
    const changes: { id: string; fields: Record<string, string | string[] | null> | null }[] = []
    const unnamed: GridRow[] = []
    const touched = [...new Set([...given.cells.map(({ row }) => row), ...given.inserted.map(({ row }) => row.id)])].filter((id) => !given.removed.includes(id))
    for (const id of touched) {
      const row = next.find((entry) => entry.id === id)!
      const isKnown = list.rows.some((entry) => entry.id === id)
      const name = (row.cells[list.required] ?? '').trim()
      if (name === '' && isKnown) setNotice(translate('lostFunctions.nameMissing'))
      if (name === '' && !isKnown) {
        unnamed.push(row)
        continue
      }
      const columns = isKnown ? given.cells.filter((cell) => cell.row === id).map(({ column }) => column) : list.columns.filter((column) => !column.isReadOnly).map((column) => column.id)
      const fields: Record<string, string | string[] | null> = {}
      for (const column of columns) {
        const text = row.cells[column] ?? ''
        if (column === list.required && name === '') continue
        const read = list.read(column, text)
        refusals[`${id} ${column}`] = 'refused' in read ? { text, reason: read.refused } : null
        if (!('refused' in read)) fields[read.field] = read.value
      }
      if (Object.keys(fields).length > 0) changes.push({ id, fields })
    }
    setRefused((before) => Object.fromEntries(Object.entries({ ...before, ...refusals }).filter((entry): entry is [string, Refused[string]] => entry[1] !== null)))
    setBegun((before) => [...before.filter(({ id }) => !touched.includes(id) && !given.removed.includes(id)), ...unnamed])
    const removed = given.removed.filter((id) => list.rows.some((row) => row.id === id))
    changes.push(...removed.map((id) => ({ id, fields: null })))
    if (changes.length > 0) {
      void writeLost(place, { [part]: changes }, (view) => expectedView(view, part, changes)).then(() => removed.length > 0 && tellLost(place, translate('lostFunctions.removed', { count: removed.length })))
    }
    return next
  }
  const problemAt = useCallback(
    (row: string, column: string) => {
      const refusal = refused[`${row} ${column}`]
      if (refusal !== undefined) return { tone: 'error' as const, text: translate(refusal.reason) }
      return column === list.required && begun.some(({ id }) => id === row) ? { tone: 'warning' as const, text: translate('lostFunctions.begun') } : undefined
    },
    [refused, begun, list.required, translate],
  )
  const move = useCallback(({ row, column }: { row: string | null; column: string }) => {
    setCurrent(`${row} ${column}`)
    setNotice('')
  }, [])
  const tell = ({ kind, ...values }: GridNotice) => setNotice(translate(`packages.notice.${kind}`, values))
  const refusal = refused[current]
  return (
    <>
      <div className="lost-grid">
        <Grid
          id={`lost-${part}`}
          label={translate(`lostFunctions.part.${part}`)}
          words={words}
          rows={rows}
          columns={list.columns}
          isReadOnly={isReadOnly}
          rowLimit={mostRows}
          newRow={() => ({ id: crypto.randomUUID(), cells: {} })}
          onEdit={edit}
          onUndo={() => void stepLost(place, 'undo')}
          onRedo={() => void stepLost(place, 'redo')}
          onNotice={tell}
          problemAt={problemAt}
          signOf={noSign}
          marked={none}
          onMove={move}
          onCannotPaste={() => setNotice(translate('packages.cannotPaste'))}
        />
      </div>
      <p className="lost-notice" role="status" data-refused={refusal !== undefined || undefined}>
        {refusal === undefined ? notice || (begun.length > 0 ? translate('lostFunctions.begun') : '') : translate(refusal.reason)}
      </p>
    </>
  )
}

function refusedOf(row: string, refused: Refused): Record<string, string> {
  return Object.fromEntries(Object.entries(refused).flatMap(([key, { text }]) => (key.startsWith(`${row} `) ? [[key.slice(row.length + 1), text]] : [])))
}

/** The view as it will be, so that the keyboard can go on before the core has answered. */
function expectedView(view: LostFunctionsView, part: LostGridProps['part'], changes: readonly { id: string; fields: Record<string, unknown> | null }[]): LostFunctionsView {
  const entries: readonly { id: string; number: number }[] = view[part]
  const kept = entries.filter(({ id }) => changes.every((change) => change.id !== id || change.fields !== null))
  const changed = kept.map((entry) => ({ ...entry, ...changes.find(({ id }) => id === entry.id)?.fields }))
  let number = Math.max(0, ...entries.map((entry) => entry.number))
  const added = changes
    .filter(({ id, fields }) => fields !== null && !entries.some((entry) => entry.id === id))
    .map(({ id, fields }) => {
      number += 1
      return { ...blank[part], ...fields, id, number }
    })
  return { ...view, [part]: [...changed, ...added] }
}

const blank = {
  lost: { name: '', subject: '', subjectName: '', section: '', reason: '', alternative: '', toldOn: null, note: '' },
  customisations: { what: '', why: '', stillNeeded: '', replacement: '', rows: [], owner: '', note: '' },
}
