import { useState } from 'react'
import type { FitGapTableSummary } from '../../../../shared/contract/fit-gap-tables.ts'
import { client } from '../../../api/client.ts'
import { Commands, StatusItems } from '../../../app/frame/slots.tsx'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { useIsReadOnly, useSession } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Button } from '../../../ui/button/button.tsx'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { MakeTableDialog } from './make-table-dialog.tsx'
import { useTables } from './use-tables.ts'

export interface TableListProps {
  project: string
  area?: string
  /** Where the address asks for it, the dialog for a new table opens for this procedure. */
  procedure?: string
}

/** The Fit & Gap 表 of a project: whose, against what, how far. */
export function TableList({ project, area, procedure }: TableListProps) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const { tables, readAgain } = useTables(project)
  const hasOverview = useSession((session) => session.overview !== null)
  const [isMaking, setIsMaking] = useState(procedure !== undefined)
  const [naming, setNaming] = useState<FitGapTableSummary | null>(null)
  const change = (work: () => Promise<unknown>) =>
    reporting(async () => {
      await whileSaving(work)
      await readAgain()
      return true
    })
  const remove = async ({ id, name }: FitGapTableSummary) => {
    if (!(await change(() => client.fitGapTables.remove({ project, table: id })))) return
    showToast({
      text: translate('fitgapTable.tableRemoved', { name }),
      action: { label: translate('app.undo'), run: () => void change(() => client.fitGapTables.restore({ project, table: id })) },
    })
  }
  if (tables === undefined || !hasOverview) return null
  const make = !isReadOnly && (
    <Button look="filled" size={tables.length === 0 ? 'medium' : 'small'} onPress={() => setIsMaking(true)}>
      {translate('fitgapTable.make')}
    </Button>
  )
  return (
    <>
      <Commands>
        <Button onPress={() => navigate({ screen: 'project', project, tab: 'lost-functions', area })}>{translate('lostFunctions.title')}</Button>
        {tables.length > 0 && make}
      </Commands>
      {tables.length === 0 ? (
        <div className="table-list" data-pane>
          <EmptyState actions={make}>{translate('fitgapTable.empty')}</EmptyState>
        </div>
      ) : (
        <div className="table-list" data-pane>
          <table className="table-list-table">
            <thead>
              <tr>
                <th scope="col">{translate('fitgapTable.list.name')}</th>
                <th scope="col">{translate('fitgapTable.list.subject')}</th>
                <th scope="col">{translate('fitgapTable.list.references')}</th>
                <th scope="col">{translate('fitgapTable.list.progress')}</th>
                <th scope="col">{translate('fitgapTable.list.changed')}</th>
                <th scope="col">
                  <span className="visually-hidden">{translate('compare.more')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {tables.map((table) => (
                <TableEntry key={table.id} project={project} table={table} onRename={() => setNaming(table)} onRemove={() => void remove(table)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isMaking && (
        <MakeTableDialog
          project={project}
          area={area}
          procedure={procedure}
          onClose={() => setIsMaking(false)}
          onMade={(table) => navigate({ screen: 'project', project, tab: 'fitgap-tables', item: table })}
        />
      )}
      {naming !== null && (
        <NameDialog
          title={translate('fitgapTable.renameTitle')}
          label={translate('fitgapTable.list.name')}
          initial={naming.name}
          doLabel={translate('fitgapTable.rename')}
          cancelLabel={translate('app.cancel')}
          onClose={() => setNaming(null)}
          onSubmit={(name) => void change(() => client.fitGapTables.rename({ project, table: naming.id, name }))}
        />
      )}
      <StatusItems>
        <span>{translate('fitgapTable.list.count', { count: tables.length })}</span>
      </StatusItems>
    </>
  )
}

/** So many references are named in a line of the list; the others are counted. */
const mostReferences = 3

function TableEntry({ project, table, onRename, onRemove }: { project: string; table: FitGapTableSummary; onRename: () => void; onRemove: () => void }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const isReadOnly = useIsReadOnly()
  const hasNewer = table.references.some(({ newer }) => newer !== null)
  return (
    <tr>
      <td>
        <Button look="link" onPress={() => navigate({ screen: 'project', project, tab: 'fitgap-tables', item: table.id })}>
          <b>{table.name}</b>
        </Button>
      </td>
      <td>
        {table.procedure === null ? translate('fitgapTable.list.wholeArea', { area: table.areaName }) : `${table.areaName}　${table.procedureName}`}
        <br />
        <span className="ink-2">{table.municipalityName}</span>
      </td>
      <td>
        <ul className="list-references">
          {table.references.slice(0, mostReferences).map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
          {table.references.length > mostReferences && <li className="ink-2">{translate('fitgapTable.list.moreReferences', { count: table.references.length - mostReferences })}</li>}
        </ul>
        {hasNewer && (
          <span className="list-newer">
            <Icon name="information" size={14} />
            {translate('fitgapTable.references.hasNewer')}
          </span>
        )}
      </td>
      <td>
        <span className="list-progress">
          <Meter value={table.decided} of={table.rows} />
          {translate('compare.status.decided', { decided: table.decided, rows: table.rows })}
        </span>
        {table.rejudge > 0 && (
          <span className="list-newer">
            <span className="warning-mark">
              <Icon name="warning" size={14} />
            </span>
            {translate('fitgapTable.status.rejudge', { count: table.rejudge })}
          </span>
        )}
      </td>
      <td className="nowrap">{formatMoment(new Date(table.changedAt), locale)}</td>
      <td>
        {!isReadOnly && (
          <MenuTrigger>
            <Button look="bare" isIcon aria-label={translate('fitgapTable.list.more', { name: table.name })}>
              <Icon name="more" />
            </Button>
            <Menu label={translate('fitgapTable.list.more', { name: table.name })} placement="bottom end">
              <MenuEntry id="rename" label={translate('fitgapTable.rename')} onAction={onRename} />
              <MenuEntry id="remove" label={translate('fitgapTable.removeTable')} onAction={onRemove} />
            </Menu>
          </MenuTrigger>
        )}
      </td>
    </tr>
  )
}
