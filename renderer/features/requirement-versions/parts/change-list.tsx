import type { RequirementChange } from '../../../../shared/reports/versions/version-part.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

const signs = { added: '＋', changed: '≠', removed: '－' } as const
/** So many lines are drawn; the rest is in the Excel list. */
const mostShown = 2000

/** What changed, line by line: where, how, and what stood there before and after. */
export function ChangeList({ changes }: { changes: readonly RequirementChange[] }) {
  const translate = useTranslate()
  return (
    <table className="requirement-table requirement-changes">
      <caption className="visually-hidden">{translate('requirementVersions.changes')}</caption>
      <thead>
        <tr>
          {(['part', 'change', 'what', 'before', 'after'] as const).map((column) => (
            <th key={column} scope="col" data-column={column}>
              {translate(`requirementVersions.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.slice(0, mostShown).map(({ part, change, name, before, after }, index) => (
          <tr key={`${index} ${name}`}>
            <td>{part === changes[index - 1]?.part ? <span className="visually-hidden">{part}</span> : part}</td>
            <td>
              <span className="requirement-change" data-change={change}>
                <span aria-hidden="true">{signs[change]}</span> {translate(`requirementVersions.change.${change}`)}
              </span>
            </td>
            <th scope="row">{name}</th>
            <td className="requirement-text">{before}</td>
            <td className="requirement-text">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
