import exceljs from '../whole-exceljs.ts'
import type { ToldChange } from '../../../../shared/contract/versions.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { nameProperty } from '../../../../shared/versions/describe-change.ts'
import { createCellStyles } from '../fitgap-workbook/cell-styles.ts'
import { fillSheet } from '../fitgap-workbook/fill-sheet.ts'
import { fixEntryDates } from '../fitgap-workbook/fix-entry-dates.ts'
import type { SheetLine, SheetModel } from '../fitgap-workbook/sheet-model.ts'

export interface DifferenceWorkbookInput {
  title: string
  changes: readonly ToldChange[]
  createdOn: Date
  translate: Translate
}

/** The difference of two versions as the bytes of an .xlsx file: one row for each change of each property, texts as texts. */
export async function renderDifferenceWorkbook({ title, changes, createdOn, translate }: DifferenceWorkbookInput): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  Object.assign(workbook, { title, created: createdOn, modified: createdOn, creator: 'Kurabe', lastModifiedBy: 'Kurabe' })
  const columns = [
    { key: 'number', width: 6, format: 'center' },
    { key: 'kind', width: 12, format: 'text' },
    { key: 'thing', width: 12, format: 'text' },
    { key: 'lane', width: 18, format: 'wrap' },
    { key: 'name', width: 36, format: 'wrap' },
    { key: 'property', width: 16, format: 'text' },
    { key: 'before', width: 32, format: 'wrap' },
    { key: 'after', width: 32, format: 'wrap' },
    { key: 'sentence', width: 60, format: 'wrap' },
  ] as const
  const model: SheetModel = {
    name: translate('versions.sheetName'),
    columns: columns.map(({ key, width, format }) => ({ header: translate(`versions.column.${key}`), width, format, isOurs: false })),
    lines: changes.flatMap((change, index) => linesOf(change, index + 1, translate)),
    paper: 'A3-landscape',
    frozenColumns: 1,
    printedColumns: columns.length,
    isFiltered: true,
  }
  await fillSheet(workbook, model, title, createCellStyles(), () => undefined)
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer())
  fixEntryDates(bytes, createdOn)
  return bytes
}

function linesOf(change: ToldChange, number: number, translate: Translate): SheetLine[] {
  const properties = change.properties.length === 0 ? [null] : change.properties
  return properties.map((property) => ({
    values: [
      number,
      translate(`versions.kind.${change.kind}`),
      translate(`versions.thing.${change.thing}`),
      change.lane,
      change.name,
      property === null ? null : nameProperty(property.property, translate),
      property?.before ?? null,
      property?.after ?? null,
      change.sentence,
    ],
  }))
}
