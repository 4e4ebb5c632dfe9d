import type { ProjectOverview } from '../../../shared/contract/project.ts'
import { flowKind, type FlowKind } from '../../../shared/domain/flow-kind.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { destinationId, destinationOf } from './destination.ts'
import type { ImportOrder } from './take-over.ts'
import './destination-bar.css'

export interface DestinationBarProps {
  order: ImportOrder
  choices: readonly { id: string; label: string }[]
  municipalities: ProjectOverview['municipalities']
  onChange: (changed: Partial<ImportOrder>) => void
}

/** Where the rows go; of a new flow its side, its town and its name. */
export function DestinationBar({ order, choices, municipalities, onChange }: DestinationBarProps) {
  const translate = useTranslate()
  return (
    <div className="destination-bar">
      <SelectField
        isSmall
        label={translate('mapColumns.destination')}
        value={destinationId(order.destination)}
        choices={choices}
        onChange={(id) => onChange({ destination: destinationOf(id) })}
      />
      {order.destination.how === 'new' ? (
        <>
          <SelectField
            isSmall
            label={translate('mapColumns.kind')}
            value={order.kind}
            choices={flowKind.options.map((kind) => ({ id: kind, label: translate(`app.kind.${kind}`) }))}
            onChange={(kind) => onChange({ kind: kind as FlowKind })}
          />
          {municipalities.length > 1 && order.kind !== 'standard' && (
            <SelectField
              isSmall
              label={translate('mapColumns.municipality')}
              value={order.municipality}
              choices={municipalities.map(({ id, name }) => ({ id, label: name }))}
              onChange={(municipality) => onChange({ municipality })}
            />
          )}
          <TextField isSmall label={translate('mapColumns.name')} value={order.name} maxLength={100} onChange={(name) => onChange({ name })} />
        </>
      ) : (
        <p className="destination-note">{translate(`mapColumns.${order.destination.how}Note`)}</p>
      )}
    </div>
  )
}
