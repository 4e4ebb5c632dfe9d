import { useEffect, useRef, useState } from 'react'
import type { FunctionCell } from '../../../../shared/contract/function-analysis.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { changeFunctions, stepFunctions } from '../use-functions.ts'
import { BecomeProcedureDialog } from './become-procedure-dialog.tsx'
import { BecomeStepDialog } from './become-step-dialog.tsx'
import { GridCell } from './grid-cell.tsx'

export interface FunctionGridProps {
  project: string
  cells: readonly FunctionCell[]
  middle: FunctionCell
  /** A grid that was opened takes the focus, so that typing goes on. */
  takesFocus: boolean
  isReadOnly: boolean
  onOpen: (cell: string) => void
}

/** Places in reading order; null is the middle. Clockwise from the upper left, as they are stored. */
const places = [0, 1, 2, 7, null, 3, 6, 5, 4] as const

/** One grid of nine: what is typed is kept when the cell is left; a cell opens into its own grid. */
export function FunctionGrid({ project, cells, middle, takesFocus, isReadOnly, onOpen }: FunctionGridProps) {
  const translate = useTranslate()
  const grid = useRef<HTMLDivElement>(null)
  const [becoming, setBecoming] = useState<{ cell: FunctionCell; what: 'procedure' | 'step' } | null>(null)
  useEffect(() => {
    if (takesFocus) grid.current?.querySelector('textarea')?.focus()
  }, [takesFocus])
  const around = new Map(cells.filter(({ parent }) => parent === middle.id).map((cell) => [cell.place, cell]))
  const move = (from: number, by: number) => {
    const target = from + by
    const isSideways = Math.abs(by) === 1
    if (target < 0 || target > 8 || (isSideways && Math.floor(target / 3) !== Math.floor(from / 3))) return
    grid.current?.querySelectorAll('textarea')[target]?.focus()
  }
  const write = (place: number | null, text: string) => {
    if (place === null) {
      if (text === '') return Promise.resolve(undefined)
      return changeFunctions(project, async () => {
        await client.functionAnalysis.rename({ project, cell: middle.id, text })
        return { cell: middle.id }
      })
    }
    return changeFunctions(project, () => client.functionAnalysis.write({ project, parent: middle.id, place, text }))
  }
  const goTo = ({ procedure, flow, element }: FunctionCell) => {
    if (procedure === null) return
    navigate({ screen: 'procedure', project, procedure, tab: 'flow', flow: flow ?? undefined, selection: element === null ? [] : [element] })
  }
  return (
    <section className="functions-work" data-pane aria-label={translate('functionAnalysis.grid', { name: middle.text })}>
      <Way cells={cells} middle={middle} onOpen={onOpen} />
      <p className="functions-note">{translate('functionAnalysis.note')}</p>
      <div ref={grid} className="functions-grid">
        {places.map((place, index) => {
          const cell = place === null ? middle : around.get(place)
          return (
            <GridCell
              key={place ?? 'middle'}
              label={translate(place === null ? 'functionAnalysis.middle' : 'functionAnalysis.place', { place: (place ?? 0) + 1 })}
              cell={cell}
              isMiddle={place === null}
              inside={cell === undefined || place === null ? 0 : cells.filter(({ parent }) => parent === cell.id).length}
              isReadOnly={isReadOnly}
              onMove={(by) => move(index, by)}
              onWrite={(text) => write(place, text)}
              onOpen={onOpen}
              onStep={(direction) => void stepFunctions(project, direction)}
              onLeave={() => middle.parent !== null && onOpen(middle.parent)}
              onGo={goTo}
              onBecome={(what) => cell !== undefined && setBecoming({ cell, what })}
            />
          )
        })}
      </div>
      {becoming?.what === 'procedure' && <BecomeProcedureDialog project={project} cell={becoming.cell} cells={cells} onClose={() => setBecoming(null)} />}
      {becoming?.what === 'step' && <BecomeStepDialog project={project} cell={becoming.cell} onClose={() => setBecoming(null)} />}
    </section>
  )
}

/** From the outermost grid to this one; each leads back. */
function Way({ cells, middle, onOpen }: Pick<FunctionGridProps, 'cells' | 'middle' | 'onOpen'>) {
  const translate = useTranslate()
  const way = [middle]
  for (let above = way[0]?.parent ?? null; above !== null; above = way[0]?.parent ?? null) {
    const cell = cells.find(({ id }) => id === above)
    if (cell === undefined || way.includes(cell)) break
    way.unshift(cell)
  }
  return (
    <nav className="functions-way" aria-label={translate('functionAnalysis.path')}>
      <ol>
        {way.map((cell) => (
          <li key={cell.id}>
            {cell === middle ? (
              <span aria-current="location">{cell.text}</span>
            ) : (
              <>
                <Button look="link" onPress={() => onOpen(cell.id)}>
                  {cell.text}
                </Button>
                <Icon name="forward" size={14} />
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
