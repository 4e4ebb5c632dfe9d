import type { SpecSummary } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { AreaOfSpecs } from '../order-specs.ts'
import { specImportRoute } from '../spec-route.ts'
import { SpecRow } from './spec-row.tsx'

export interface SpecTableProps {
  project: string
  areas: readonly AreaOfSpecs[]
  specs: readonly SpecSummary[]
  isReadOnly: boolean
  onRemove: (spec: SpecSummary) => void
}

const columns = ['area', 'edition', 'date', 'functions', 'forms', 'linked', 'flows', 'sources'] as const

/** Every (業務, 版) in the official order. A 業務 without a spec is there quietly, with the way to bring one in. */
export function SpecTable({ project, areas, specs, isReadOnly, onRemove }: SpecTableProps) {
  const translate = useTranslate()
  return (
    <table className="specs-table">
      <caption className="visually-hidden">{translate('specLibrary.table')}</caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column} className={`specs-column-${column}`} />
        ))}
        <col className="specs-column-actions" />
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'functions' || column === 'forms' ? 'is-number' : undefined}>
              {translate(`specLibrary.column.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{translate('specLibrary.column.actions')}</span>
          </th>
        </tr>
      </thead>
      {areas.map(({ name, specs: editions }) => (
        <tbody key={name}>
          {editions.map((spec, index) => (
            <SpecRow key={spec.id} project={project} spec={spec} specs={specs} isFirst={index === 0} isReadOnly={isReadOnly} onRemove={onRemove} />
          ))}
          {editions.length === 0 && (
            <tr className="is-missing">
              <th scope="row">{name}</th>
              <td colSpan={7}>
                <span className="visually-hidden">{translate('specLibrary.notYet')}</span>
              </td>
              <td>
                {!isReadOnly && (
                  <Button look="link" aria-label={translate('specLibrary.importFor', { area: name })} onPress={() => navigate(specImportRoute(project, { area: name }))}>
                    {translate('specLibrary.importHere')}
                  </Button>
                )}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}
