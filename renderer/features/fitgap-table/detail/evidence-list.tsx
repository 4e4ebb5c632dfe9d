import { useState } from 'react'
import type { EvidenceEntry, FitGapCell, FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuSection, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { openFunction, openStepLink } from '../open-places.ts'
import { useTable } from '../use-table.ts'
import { FileEvidenceDialog } from './file-evidence-dialog.tsx'

export interface EvidenceListProps {
  row: FitGapTableRow
  cell: FitGapCell
  isReadOnly: boolean
  onChange: (evidence: EvidenceEntry[]) => void
}

/** 根拠: shapes, functions, and files with their page; each leads to the thing it names. */
export function EvidenceList({ row, cell, isReadOnly, onChange }: EvidenceListProps) {
  const table = useTable()
  const translate = useTranslate()
  const [isNaming, setIsNaming] = useState(false)
  const { evidence, facts } = cell
  const add = (entry: EvidenceEntry) => onChange([...evidence, entry])
  const steps = [...row.steps, ...facts.steps].filter((step) => !evidence.some((entry) => entry.kind === 'shape' && entry.step.element === step.element && entry.step.flow === step.flow))
  const functions = facts.functions.filter((each) => !evidence.some((entry) => entry.kind === 'function' && entry.item.code === each.code && entry.item.kind === each.kind))
  return (
    <div>
      <span className="field-label">{translate('fitgapTable.detail.evidence')}</span>
      <ul className="evidence-list">
        {evidence.map((entry, index) => (
          <li key={index}>
            {entry.kind === 'shape' && (
              <Button look="link" onPress={() => openStepLink(entry.step)}>
                {entry.step.name || translate('fitgap.unnamed')}
              </Button>
            )}
            {entry.kind === 'function' && (
              <Button look="link" className="identifier" onPress={() => openFunction(table, row, entry.item.code)}>
                {entry.item.code}
              </Button>
            )}
            {entry.kind === 'file' && (
              <span>
                {entry.page === '' ? entry.name : translate('fitgapTable.detail.filePage', { name: entry.name, page: entry.page })}
                {entry.text !== '' && <span className="ink-2"> {entry.text}</span>}
              </span>
            )}
            {!isReadOnly && (
              <Button look="bare" isIcon aria-label={translate('fitgapTable.detail.removeEvidence', { number: index + 1 })} onPress={() => onChange(evidence.filter((_, at) => at !== index))}>
                <Icon name="close" size={14} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <MenuTrigger>
          <Button look="bare">
            <Icon name="plus" size={14} />
            {translate('fitgapTable.detail.addEvidence')}
          </Button>
          <Menu label={translate('fitgapTable.detail.addEvidence')}>
            <MenuEntry id="file" label={translate('fitgapTable.detail.addFile')} onAction={() => setIsNaming(true)} />
            {steps.length > 0 && (
              <MenuSection title={translate('fitgapTable.detail.addShape')}>
                {steps.slice(0, 20).map((step) => (
                  <MenuEntry
                    key={`${step.flow} ${step.element}`}
                    id={`shape ${step.flow} ${step.element}`}
                    label={step.name || translate('fitgap.unnamed')}
                    onAction={() => add({ kind: 'shape', step: { flow: step.flow, element: step.element, name: step.name } })}
                  />
                ))}
              </MenuSection>
            )}
            {functions.length > 0 && (
              <MenuSection title={translate('fitgapTable.detail.addFunction')}>
                {functions.slice(0, 20).map(({ kind, code, name }) => (
                  <MenuEntry key={`${kind} ${code}`} id={`function ${kind} ${code}`} label={`${code} ${name}`} onAction={() => add({ kind: 'function', item: { kind, code } })} />
                ))}
              </MenuSection>
            )}
          </Menu>
        </MenuTrigger>
      )}
      {isNaming && <FileEvidenceDialog onClose={() => setIsNaming(false)} onAdd={add} />}
    </div>
  )
}
