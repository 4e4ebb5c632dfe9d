import type { ProjectOverview } from '../../../../shared/contract/project.ts'
import { flowKind, type FlowKind } from '../../../../shared/domain/flow-kind.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { replaceable, type PlannedFile } from '../import-plan.ts'

const another = 'new'

export interface PlanRowProps {
  overview: ProjectOverview
  file: PlannedFile
  onChange: (values: Partial<PlannedFile>) => void
  onAsk: (about: 'procedure' | 'municipality') => void
  onLeaveOut: () => void
  /** Takes the file for a step table: its columns are mapped on a screen of their own. */
  onMapColumns: () => void
  /** Offered where there are several files. */
  onSameForAll: (() => void) | undefined
}

export function PlanRow({ overview, file, onChange, onAsk, onLeaveOut, onMapColumns, onSameForAll }: PlanRowProps) {
  const translate = useTranslate()
  const areaNames = new Map(overview.areas.map(({ id, name }) => [id, name]))
  const versions = replaceable(overview, file)
  const label = (column: string) => translate('importFiles.of', { column, file: file.name })
  return (
    <tr>
      <th scope="row">{file.name}</th>
      <td>
        <div className="import-procedure">
          <SelectField
            label={label(translate('importFiles.column.procedure'))}
            isLabelHidden
            isSmall
            value={file.procedure}
            placeholder={translate('importFiles.chooseProcedure')}
            choices={[
              ...overview.procedures.map(({ id, name, area }) => ({ id, label: `${areaNames.get(area) ?? ''} › ${name}` })),
              { id: another, label: translate('importFiles.newProcedure') },
            ]}
            onChange={(id) => (id === another ? onAsk('procedure') : onChange({ procedure: id }))}
          />
          {onSameForAll !== undefined && (
            <Button look="link" onPress={onSameForAll}>
              {translate('importFiles.sameForAll')}
            </Button>
          )}
        </div>
      </td>
      {file.isWorkbook || file.isTable ? (
        <td colSpan={3} className="ink-2">
          {translate(file.isTable ? 'importFiles.table' : 'importFiles.workbook')}{' '}
          <Button look={file.isTable ? 'outlined' : 'link'} isDisabled={file.procedure === null} aria-label={label(translate('importFiles.mapColumns'))} onPress={onMapColumns}>
            {translate(file.isTable ? 'importFiles.mapColumns' : 'importFiles.asStepTable')}
          </Button>
        </td>
      ) : (
        <>
          <td>
            <SelectField
              label={label(translate('importFiles.column.kind'))}
              isLabelHidden
              isSmall
              value={file.kind}
              choices={flowKind.options.map((kind) => ({ id: kind, label: translate(`app.kind.${kind}`) }))}
              onChange={(kind) => onChange({ kind: kind as FlowKind })}
            />
          </td>
          <td>
            {file.kind === 'standard' ? (
              <span className="muted">–</span>
            ) : (
              <SelectField
                label={label(translate('importFiles.column.owner'))}
                isLabelHidden
                isSmall
                value={file.municipality}
                choices={[...overview.municipalities.map(({ id, name }) => ({ id, label: name })), { id: another, label: translate('importFiles.newOwner') }]}
                onChange={(id) => (id === another ? onAsk('municipality') : onChange({ municipality: id }))}
              />
            )}
          </td>
          <td>
            {versions.length === 0 ? (
              translate('importFiles.asNew')
            ) : (
              <SelectField
                label={label(translate('importFiles.column.how'))}
                isLabelHidden
                isSmall
                value={file.replace ?? another}
                choices={[
                  { id: another, label: translate('importFiles.asNew') },
                  ...versions.map(({ id, name }) => ({ id, label: translate('importFiles.asVersion', { name }) })),
                ]}
                onChange={(id) => onChange({ replace: id === another ? null : id })}
              />
            )}
          </td>
        </>
      )}
      <td>
        <Button look="bare" isIcon aria-label={translate('importFiles.leaveOutFile', { file: file.name })} onPress={onLeaveOut}>
          <Icon name="close" size={14} />
        </Button>
      </td>
    </tr>
  )
}
