import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { changeSheet } from '../../../../shared/spec/change-sheet.ts'
import { itemSheets } from '../../../../shared/spec/item-sheets.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { registerFile } from '../../exports/register/register-file.ts'
import { compareSpecs } from './compare-specs.ts'
import { findSpec, listItems } from './spec-records.ts'

/** 機能 and 帳票 of a spec as an Excel file. */
export function itemsFile(database: ReadDatabase, given: { spec: string; locale: Locale }): Promise<File> {
  const translate = createTranslate(given.locale)
  const { edition, business_area_id: area } = findSpec(database, given.spec)
  const name = translate('spec.fileName.items', { area: areaName(database, area), edition })
  return registerFile(itemSheets(listItems(database, given.spec), translate), name, 'xlsx')
}

/** What differs between two specs as an Excel file. */
export function changesFile(database: ReadDatabase, given: { before: string; after: string; locale: Locale }): Promise<File> {
  const translate = createTranslate(given.locale)
  const [before, after] = [findSpec(database, given.before), findSpec(database, given.after)]
  const names = { before: before.edition, after: after.edition }
  const name = translate('spec.fileName.changes', { area: areaName(database, after.business_area_id), ...names })
  return registerFile([changeSheet(compareSpecs(database, given.before, given.after), names, translate)], name, 'xlsx')
}

function areaName(database: ReadDatabase, area: string): string {
  return (database.prepare('SELECT name FROM business_area WHERE id = ?').get(area) as { name: string }).name
}
