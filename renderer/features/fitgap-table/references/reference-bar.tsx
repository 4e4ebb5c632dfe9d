import { useState } from 'react'
import type { FitGapReference } from '../../../../shared/contract/fit-gap-tables.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { ChangeEditionDialog } from '../../spec-difference/change-edition-dialog.tsx'
import { procedureOfFlow } from '../procedure-of-flow.ts'
import { useTable, useTableState } from '../use-table.ts'
import { AddReferenceDialog } from './add-reference-dialog.tsx'

/** What the rows are judged against, in the order of the columns. */
export function ReferenceBar() {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const references = useTableState((state) => state.view.summary.references)
  const [isAdding, setIsAdding] = useState(false)
  return (
    <div className="reference-bar" role="group" aria-label={translate('fitgapTable.references')}>
      <span className="ink-2 nowrap">{translate('fitgapTable.references')}</span>
      {references.map((reference, index) => (
        <ReferenceEntry key={reference.id} reference={reference} index={index} last={references.length - 1} />
      ))}
      {!isReadOnly && (
        <Button look="bare" onPress={() => setIsAdding(true)}>
          <Icon name="plus" size={14} />
          {translate('fitgapTable.references.add')}
        </Button>
      )}
      {isAdding && <AddReferenceDialog onClose={() => setIsAdding(false)} />}
    </div>
  )
}

function ReferenceEntry({ reference, index, last }: { reference: FitGapReference; index: number; last: number }) {
  const table = useTable()
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const [isChanging, setIsChanging] = useState(false)
  const move = (to: number) => void table.change(() => client.fitGapTables.moveReference({ ...table.key, reference: reference.id, to }))
  const remove = async () => {
    const gone = await table.change(async () => {
      await client.fitGapTables.removeReference({ ...table.key, reference: reference.id })
      return true
    })
    if (gone) table.sayWithUndo(translate('fitgapTable.references.removed', { name: reference.name }))
  }
  const label = reference.isGone ? translate('fitgapTable.references.gone', { name: reference.name }) : reference.name
  return (
    <span className="reference-entry">
      <MenuTrigger>
        <Button look="bare" className="reference-name">
          {reference.isGone && <Icon name="warning" size={14} />}
          <span>{label}</span>
          <Icon name="down" size={14} />
        </Button>
        <Menu label={label}>
          {!isReadOnly && index > 0 && <MenuEntry id="left" label={translate('fitgapTable.references.left')} onAction={() => move(index - 1)} />}
          {!isReadOnly && index < last && <MenuEntry id="right" label={translate('fitgapTable.references.right')} onAction={() => move(index + 1)} />}
          {!isReadOnly && reference.newer !== null && <MenuEntry id="newer" label={translate('fitgapTable.references.newer', { name: reference.newer.name })} onAction={() => setIsChanging(true)} />}
          <MenuEntry id="open" label={translate('fitgapTable.references.open')} isDisabled={reference.isGone} onAction={() => openReference(table.key.project, reference, table.state.view.summary.area)} />
          {!isReadOnly && <MenuEntry id="remove" label={translate('fitgapTable.references.remove')} onAction={() => void remove()} />}
        </Menu>
      </MenuTrigger>
      {reference.newer !== null && (
        <Button look="link" isDisabled={isReadOnly} onPress={() => setIsChanging(true)}>
          {translate(reference.kind === 'flow' ? 'fitgapTable.references.changedFlow' : 'fitgapTable.references.hasNewer')}
        </Button>
      )}
      {isChanging && reference.newer !== null && (
        <ChangeEditionDialog
          project={table.key.project}
          table={{ id: table.key.table, name: table.state.view.summary.name }}
          reference={reference.id}
          target={reference.newer}
          onClose={() => setIsChanging(false)}
          onDone={() => void table.readAgain()}
        />
      )}
    </span>
  )
}

/** Shows the spec, the package or the flow itself. */
function openReference(project: string, { kind, target }: FitGapReference, area: string): void {
  if (kind === 'spec') navigate({ screen: 'project', project, tab: 'specs', area, item: target })
  else if (kind === 'package') navigate({ screen: 'project', project, tab: 'packages', item: target })
  else openFlow(project, target)
}

function openFlow(project: string, flow: string): void {
  const procedure = procedureOfFlow(flow)
  if (procedure !== undefined) navigate({ screen: 'procedure', project, procedure, tab: 'flow', flow, selection: [] })
}
