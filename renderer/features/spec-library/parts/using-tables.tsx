import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { formatRoute } from '../../../app/state/route.ts'
import { useTablesOf } from '../use-tables-of.ts'

/** The Fit & Gap tables that compare with an edition; nothing where there are none. */
export function UsingTables({ project, spec }: { project: string; spec: string }) {
  const translate = useTranslate()
  const tables = useTablesOf(project, spec)
  if (tables.length === 0) return null
  return (
    <>
      <h3>{translate('specLibrary.usedInTables')}</h3>
      <ul>
        {tables.map(({ id, name }) => (
          <li key={id}>
            <a href={formatRoute({ screen: 'project', project, tab: 'fitgap-tables', item: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
