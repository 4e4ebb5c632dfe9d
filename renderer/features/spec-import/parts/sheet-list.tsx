import type { OpenedSpecFile, SpecItemKind, SpecSheetChoice } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { rechosen } from '../rechosen.ts'

export interface SheetListProps {
  opened: OpenedSpecFile
  choices: readonly SpecSheetChoice[]
  current: number
  onShow: (index: number) => void
  onChange: (index: number, changed: Partial<SpecSheetChoice>) => void
}

/** Every sheet of the file: whether it is brought in, and as what. */
export function SheetList({ opened, choices, current, onShow, onChange }: SheetListProps) {
  const translate = useTranslate()
  // A csv or tsv file is one sheet without a name.
  const nameOf = (sheet: OpenedSpecFile['sheets'][number]) => sheet.name || opened.fileName
  return (
    <section className="spec-sheets" data-pane aria-label={translate('specImport.sheets')}>
      <h2>{translate('specImport.sheets')}</h2>
      <ul>
        {opened.sheets.map((sheet, index) => {
          const choice = choices[index]
          if (choice === undefined) return null
          const tick = (isIncluded: boolean) => {
            onChange(index, { isIncluded })
            if (isIncluded) onShow(index)
          }
          return (
            <li key={index} className={index === current ? 'is-current' : undefined}>
              <div className="spec-sheet-line">
                <CheckField aria-label={translate('specImport.include', { name: nameOf(sheet) })} isSelected={choice.isIncluded} onChange={tick} />
                <Button look="bare" className="spec-sheet-name" aria-pressed={index === current} onPress={() => onShow(index)}>
                  <span>{nameOf(sheet)}</span>
                </Button>
              </div>
              <div className="spec-sheet-more">
                <span className="ink-2">
                  {translate('specImport.sheetRows', { count: sheet.rows })}
                  {sheet.isHidden && ` ${translate('specImport.hiddenSheet')}`}
                </span>
                {choice.isIncluded && (
                  <SelectField
                    isSmall
                    isLabelHidden
                    label={translate('specImport.sheetKind', { name: nameOf(sheet) })}
                    value={choice.kind}
                    choices={[
                      { id: 'function', label: translate('specImport.function') },
                      { id: 'form', label: translate('specImport.form') },
                    ]}
                    onChange={(kind) => onChange(index, rechosen(sheet, { kind: kind as SpecItemKind, headerLine: choice.headerLine }))}
                  />
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
