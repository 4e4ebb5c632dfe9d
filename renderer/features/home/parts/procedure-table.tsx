import { useState, type KeyboardEvent } from 'react'
import type { ProcedureSummary, ProjectOverview } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { ProcedureRow } from './procedure-row.tsx'

/** The procedures by 業務. Arrow keys walk from name to name, Enter opens. */
export function ProcedureTable({ overview, procedures }: { overview: ProjectOverview; procedures: readonly ProcedureSummary[] }) {
  const translate = useTranslate()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const areas = overview.areas.filter(({ id }) => procedures.some((procedure) => procedure.area === id))
  const fold = (area: string) => setFolded((before) => (before.has(area) ? new Set([...before].filter((id) => id !== area)) : new Set([...before, area])))
  return (
    <table className="home-table" onKeyDown={walk}>
      <caption className="visually-hidden">{translate('home.table')}</caption>
      <colgroup>
        <col className="home-column-name" />
        <col className="home-column-flow" />
        <col className="home-column-flow" />
        <col className="home-column-references" />
        <col className="home-column-progress" />
        <col />
        <col className="home-column-menu" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{translate('home.column.procedure')}</th>
          <th scope="col">{translate('home.column.asis')}</th>
          <th scope="col">{translate('home.column.tobe')}</th>
          <th scope="col">{translate('home.column.references')}</th>
          <th scope="col">{translate('home.column.progress')}</th>
          <th scope="col">{translate('home.column.next')}</th>
          <th scope="col">
            <span className="visually-hidden">{translate('home.column.actions')}</span>
          </th>
        </tr>
      </thead>
      {areas.map(({ id, name }) => {
        const own = procedures.filter((procedure) => procedure.area === id)
        return (
          <tbody key={id}>
            <tr className="home-group">
              <th scope="rowgroup" colSpan={7}>
                <Button look="bare" aria-expanded={!folded.has(id)} onPress={() => fold(id)}>
                  <Icon name={folded.has(id) ? 'forward' : 'down'} />
                  <b>{name}</b>
                </Button>
              </th>
            </tr>
            {!folded.has(id) && own.map((procedure) => <ProcedureRow key={procedure.id} overview={overview} procedure={procedure} />)}
          </tbody>
        )
      })}
    </table>
  )
}

function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey || event.ctrlKey || !(event.target as HTMLElement).matches('.home-name')) return
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.home-name')]
  const next = names[names.indexOf(event.target as HTMLElement) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
