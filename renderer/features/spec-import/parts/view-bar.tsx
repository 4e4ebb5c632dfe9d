import type { OpenedSpecFile, SpecSheetChoice } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Segments } from '../../../ui/field/segments.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { rechosen } from '../rechosen.ts'

export interface ViewBarProps {
  sheet: OpenedSpecFile['sheets'][number]
  choice: SpecSheetChoice
  index: number
  view: 'file' | 'items'
  onView: (view: 'file' | 'items') => void
  onChange: (changed: Partial<SpecSheetChoice>) => void
}

const none = 'none'
const offered = 40

/** What is looked at, and which line of the sheet is its header: likely ones first. */
export function ViewBar({ sheet, choice, view, onView, onChange }: ViewBarProps) {
  const translate = useTranslate()
  const others = sheet.head.flatMap((row, line) => (row.some((cell) => cell.trim() !== '') && !sheet.headerCandidates.includes(line) ? [line] : []))
  const lines = [...sheet.headerCandidates, ...others].slice(0, offered)
  return (
    <div className="spec-view-bar">
      <Segments
        label={translate('specImport.view')}
        value={view}
        choices={[
          { id: 'file', label: translate('specImport.viewFile') },
          { id: 'items', label: translate('specImport.viewItems') },
        ]}
        onChange={onView}
      />
      {view === 'file' && choice.isIncluded && (
        <SelectField
          isSmall
          label={translate('specImport.headerLine')}
          value={choice.headerLine === null ? none : String(choice.headerLine)}
          choices={[
            ...lines.map((line) => ({ id: String(line), label: translate('specImport.headerAt', { line: line + 1, words: wordsOf(sheet.head[line] ?? []) }) })),
            { id: none, label: translate('specImport.noHeader') },
          ]}
          onChange={(line) => onChange(rechosen(sheet, { kind: choice.kind, headerLine: line === none ? null : Number(line) }))}
        />
      )}
      {view === 'file' && choice.isIncluded && sheet.isRemembered && <span className="ink-2">{translate('specImport.remembered')}</span>}
    </div>
  )
}

function wordsOf(row: readonly string[]): string {
  return row.filter((cell) => cell.trim() !== '').join(' ｜ ').replace(/\s+/g, ' ').slice(0, 36)
}
