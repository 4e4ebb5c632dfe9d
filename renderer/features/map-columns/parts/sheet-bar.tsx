import { type ColumnChoice, chooseHeader } from '../../../../shared/columns/choose-at-first.ts'
import { findHeader } from '../../../../shared/columns/find-header.ts'
import type { TableFile } from '../../../../shared/contract/steps.ts'
import type { ColumnMapping } from '../../../../shared/domain/column-mapping.ts'
import { stepTableDescription } from '../../../../shared/steps/step-table-description.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'

export interface SheetBarProps {
  file: TableFile
  choice: ColumnChoice
  remembered: Readonly<Record<string, ColumnMapping>>
  onReadAs: (encoding: TableFile['encoding']) => void
  onChange: (choice: ColumnChoice) => void
}

/** The first lines with something in them are offered as headers. */
const offeredLines = 40
const none = 'none'

/** Which file, which sheet, which line is the header, in which encoding. */
export function SheetBar({ file, choice, remembered, onReadAs, onChange }: SheetBarProps) {
  const translate = useTranslate()
  const sheet = file.sheets[choice.sheet]
  const lines = (sheet?.rows ?? []).flatMap((row, line) => (row.some((cell) => cell.trim() !== '') ? [line] : [])).slice(0, offeredLines)
  const chosen = (index: number, headerLine: number | null) => onChange(chooseHeader(file.sheets[index], index, headerLine, stepTableDescription, remembered))
  return (
    <div className="destination-bar">
      <b className="step-import-file">{file.fileName}</b>
      {file.sheets.length > 1 && (
        <SelectField
          isSmall
          label={translate('mapColumns.sheet')}
          value={String(choice.sheet)}
          choices={file.sheets.map(({ name, isHidden }, index) => ({ id: String(index), label: isHidden ? translate('mapColumns.hidden', { name }) : name }))}
          onChange={(index) => chosen(Number(index), findHeader(file.sheets[Number(index)]?.rows ?? [], stepTableDescription))}
        />
      )}
      <SelectField
        isSmall
        label={translate('mapColumns.headerLine')}
        value={choice.headerLine === null ? none : String(choice.headerLine)}
        choices={[
          ...lines.map((line) => ({ id: String(line), label: translate('mapColumns.headerAt', { line: line + 1, words: wordsOf(sheet?.rows[line] ?? []) }) })),
          { id: none, label: translate('mapColumns.noHeader') },
        ]}
        onChange={(line) => chosen(choice.sheet, line === none ? null : Number(line))}
      />
      {file.encoding !== null && (
        <SelectField
          isSmall
          label={translate('mapColumns.encoding')}
          value={file.encoding}
          choices={[
            { id: 'utf-8', label: 'UTF-8' },
            { id: 'shift_jis', label: translate('mapColumns.cp932') },
            { id: 'utf-16le', label: 'UTF-16' },
            { id: 'utf-16be', label: translate('mapColumns.utf16be') },
          ]}
          onChange={(encoding) => onReadAs(encoding as TableFile['encoding'])}
        />
      )}
    </div>
  )
}

function wordsOf(row: readonly string[]): string {
  return row.filter((cell) => cell.trim() !== '').join(' ｜ ').replace(/\s+/g, ' ').slice(0, 28)
}
