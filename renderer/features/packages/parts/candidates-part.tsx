import { useCallback, useMemo } from 'react'
import { client } from '../../../api/client.ts'
import { useGridWords } from '../../../app/i18n/use-grid-words.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Grid } from '../../../ui/grid/grid.tsx'
import type { GridColumn } from '../../../ui/grid/model/grid-column.ts'
import { applyGridEdit, type GridEdit, type GridRow } from '../../../ui/grid/model/grid-row.ts'
import { Button } from '../../../ui/button/button.tsx'
import { packageLetter, type PackagePartProps } from '../package-part.ts'
import { changeEvaluation, stepEvaluation, tellPackages } from '../use-evaluation.ts'
import { useGridNotice } from './use-grid-notice.ts'

const mostPackages = 30
const fields = ['name', 'vendor', 'edition', 'note'] as const
const longest: Readonly<Record<(typeof fields)[number], number>> = { name: 100, vendor: 100, edition: 60, note: 4000 }
const none: ReadonlySet<string> = new Set()
const noProblem = () => undefined
const noSign = () => null

/** The candidates of a 業務 as a table: a row typed below the last is a new one. */
export function CandidatesPart({ place, view, onGo }: PackagePartProps) {
  const translate = useTranslate()
  const words = useGridWords()
  const isReadOnly = useIsReadOnly()
  const { notice, tell, say } = useGridNotice()
  const columns = useMemo(
    (): GridColumn[] => [
      { id: 'letter', label: translate('packages.column.letter'), width: 56, kind: 'text', isReadOnly: true },
      { id: 'name', label: translate('packages.column.name'), width: 260, kind: 'text' },
      { id: 'vendor', label: translate('packages.column.vendor'), width: 220, kind: 'text' },
      { id: 'edition', label: translate('packages.column.edition'), width: 90, kind: 'text' },
      { id: 'note', label: translate('packages.column.note'), width: 300, widest: 520, kind: 'lines' },
      { id: 'answered', label: translate('packages.column.answered'), width: 110, kind: 'number', isReadOnly: true },
    ],
    [translate],
  )
  const rows = useMemo(
    () =>
      view.packages.map((entry, index): GridRow => ({
        id: entry.id,
        cells: {
          letter: packageLetter(index), name: entry.name, vendor: entry.vendor, edition: entry.edition, note: entry.note,
          answered: translate('packages.answeredOf', { answers: entry.answers, lines: entry.answers + entry.unanswered }),
        },
      })),
    [view, translate],
  )
  const edit = (given: GridEdit): readonly GridRow[] => {
    const next = applyGridEdit(rows, given)
    const touched = new Set([...given.cells.map(({ row }) => row), ...given.inserted.map(({ row }) => row.id)])
    const emptied = next.filter((row) => touched.has(row.id) && rows.some(({ id }) => id === row.id) && (row.cells['name'] ?? '').trim() === '')
    if (emptied.length > 0) say(translate('packages.nameMissing'))
    const written = next
      .filter((row) => touched.has(row.id))
      .map((row) => {
        const texts = Object.fromEntries(fields.map((field) => [field, (row.cells[field] ?? '').slice(0, longest[field])])) as Record<(typeof fields)[number], string>
        const name = texts.name.trim() || rows.find(({ id }) => id === row.id)?.cells['name'] || translate('packages.unnamed')
        return { package: row.id, fields: { ...texts, name } }
      })
    const packages = [...written.filter(({ package: id }) => !given.removed.includes(id)), ...given.removed.map((id) => ({ package: id, fields: null }))]
    if (packages.length === 0) return rows
    void changeEvaluation(place, () => client.packages.write({ ...place, packages }), (before) => ({
      ...before,
      packages: next.map((row) => {
        const known = before.packages.find(({ id }) => id === row.id)
        const texts = written.find((entry) => entry.package === row.id)?.fields
        return { id: row.id, area: place.area, areaName: '', answers: 0, unanswered: before.lines.length, name: '', vendor: '', edition: '', note: '', ...known, ...texts }
      }),
    })).then(() => {
      if (given.removed.length > 0) tellPackages(place, translate('packages.removed', { names: given.removed.map((id) => rows.find((row) => row.id === id)?.cells['name'] ?? '').join(translate('packages.comma')) }))
    })
    return next
  }
  const move = useCallback(() => say(''), [say])
  return (
    <section className="packages-part" data-pane aria-label={translate('packages.part.candidates')}>
      <p className="packages-hint">
        {translate(view.packages.length < 3 ? 'packages.candidatesFew' : 'packages.candidatesHint')}
        {view.packages.length > 0 && (
          <Button look="link" onPress={() => onGo('answers')}>
            {translate('packages.toAnswers')}
          </Button>
        )}
      </p>
      <div className="packages-grid">
        <Grid
          id="packages"
          label={translate('packages.part.candidates')}
          words={words}
          rows={rows}
          columns={columns}
          isReadOnly={isReadOnly}
          rowLimit={mostPackages}
          newRow={() => ({ id: crypto.randomUUID(), cells: {} })}
          onEdit={edit}
          onUndo={() => void stepEvaluation(place, 'undo')}
          onRedo={() => void stepEvaluation(place, 'redo')}
          onNotice={tell}
          problemAt={noProblem}
          signOf={noSign}
          marked={none}
          onMove={move}
          onCannotPaste={() => say(translate('packages.cannotPaste'))}
        />
      </div>
      <p className="packages-notice" role="status">{notice}</p>
    </section>
  )
}
