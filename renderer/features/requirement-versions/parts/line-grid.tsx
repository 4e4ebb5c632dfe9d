import { useCallback, useMemo, useState } from 'react'
import { client } from '../../../api/client.ts'
import { useGridWords } from '../../../app/i18n/use-grid-words.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridNotice } from '../../../ui/grid/grid-host.ts'
import { applyGridEdit, type GridEdit, type GridRow } from '../../../ui/grid/model/grid-row.ts'
import { lineColumns, lineFields, longestField, type LinePart } from '../line-columns.ts'
import { changeLines, stepLines, type LinesView } from '../use-lines.ts'

const mostLines = { quality: 2000, levels: 500 } as const
const none: ReadonlySet<string> = new Set()
const noProblem = () => undefined
const noSign = () => null

export interface LineGridProps {
  project: string
  part: LinePart
  view: LinesView
  areas: readonly { id: string; name: string }[]
}

/** One table of lines to type in; a line typed below the last is a new one. */
export function LineGrid({ project, part, view, areas }: LineGridProps) {
  const translate = useTranslate()
  const words = useGridWords()
  const isReadOnly = useIsReadOnly()
  const [notice, setNotice] = useState('')
  const lines = view[part]
  const categories = useMemo(() => [...new Set(view.quality.map(({ category }) => category))].filter((text) => text !== ''), [view])
  const columns = useMemo(() => lineColumns(part, { categories, areas: areas.map(({ name }) => name) }, translate), [part, categories, areas, translate])
  const rows = useMemo(
    () =>
      lines.map((line): GridRow => {
        const texts = Object.fromEntries(lineFields[part].map((field) => [field, (line as Record<string, unknown>)[field] as string]))
        return { id: line.id, cells: { ...texts, area: areas.find(({ id }) => id === line.area)?.name ?? '' } }
      }),
    [lines, part, areas],
  )
  /** What of a row can be kept: what cannot stays as it was, and the status line says why. */
  const fieldsOf = (row: GridRow, before: GridRow | undefined) => {
    const entries = lineFields[part].map((field) => {
      const text = row.cells[field] ?? ''
      const most = longestField[field] ?? 0
      if (text.length <= most) return [field, text]
      setNotice(translate('reportLines.tooLong', { column: translate(`reportLines.column.${field}`), most }))
      return [field, before?.cells[field] ?? '']
    })
    const name = (row.cells['area'] ?? '').trim()
    const area = areas.find((one) => one.name === name)?.id ?? null
    if (name !== '' && area === null) setNotice(translate('reportLines.areaUnknown', { name }))
    return { ...Object.fromEntries(entries), area: name !== '' && area === null ? (areas.find((one) => one.name === before?.cells['area'])?.id ?? null) : area }
  }
  const edit = (given: GridEdit): readonly GridRow[] => {
    setNotice('')
    const next = applyGridEdit(rows, given)
    const touched = new Set([...given.cells.map(({ row }) => row), ...given.inserted.map(({ row }) => row.id)])
    const written = next.filter(({ id }) => touched.has(id)).map((row) => ({
      id: row.id,
      after: next[next.findIndex(({ id }) => id === row.id) - 1]?.id ?? null,
      fields: fieldsOf(row, rows.find(({ id }) => id === row.id)),
    }))
    const known = new Set(rows.map(({ id }) => id))
    // Of a line that was there only what was typed is sent: somebody else may have changed the rest.
    const sent = written.map((line) => {
      if (!known.has(line.id)) return line
      const typed = new Set(given.cells.filter(({ row }) => row === line.id).map(({ column }) => column))
      return { ...line, fields: Object.fromEntries(Object.entries(line.fields).filter(([field]) => typed.has(field))) as Partial<typeof line.fields> }
    })
    const changes = [...sent, ...given.removed.map((id) => ({ id, fields: null }))]
    if (changes.length === 0) return rows
    const send = () => client.reports.writeLines({ project, quality: part === 'quality' ? changes : [], levels: part === 'levels' ? changes : [] })
    const shown = (before: LinesView): LinesView => {
      const lineOf = new Map<string, object>(before[part].map((line) => [line.id, line]))
      const empty = { id: '', area: null, category: '', item: '', text: '', measure: '', target: '', note: '' }
      return { ...before, [part]: next.map((row) => ({ ...empty, ...lineOf.get(row.id), ...written.find(({ id }) => id === row.id)?.fields, id: row.id })) }
    }
    void changeLines(project, send, shown).then(() => {
      if (given.removed.length === 0) return
      showToast({ text: translate('reportLines.removed', { count: given.removed.length }), action: { label: translate('app.undo'), run: () => void stepLines(project, 'undo') } })
    })
    return next
  }
  const tell = useCallback(
    (given: GridNotice) => {
      const { kind, ...values } = given
      setNotice(translate(`reportLines.notice.${kind}`, values))
    },
    [translate],
  )
  const keep = useCallback(() => undefined, [])
  return (
    <section className="requirement-lines" data-pane aria-label={translate(`reportLines.${part}`)}>
      <div className="requirement-lines-grid">
        <Grid
          key={part}
          id={`report-lines-${part}`}
          label={translate(`reportLines.${part}`)}
          words={words}
          rows={rows}
          columns={columns}
          isReadOnly={isReadOnly}
          rowLimit={mostLines[part]}
          newRow={() => ({ id: crypto.randomUUID(), cells: {} })}
          onEdit={edit}
          onUndo={() => void stepLines(project, 'undo')}
          onRedo={() => void stepLines(project, 'redo')}
          onNotice={tell}
          problemAt={noProblem}
          signOf={noSign}
          marked={none}
          onMove={keep}
          onCannotPaste={() => setNotice(translate('reportLines.cannotPaste'))}
        />
      </div>
      <p className="requirement-lines-notice" role="status">
        {notice}
      </p>
    </section>
  )
}
