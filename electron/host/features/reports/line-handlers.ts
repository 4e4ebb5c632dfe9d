import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { RegisterSheet } from '../../../../shared/register/register.ts'
import { levelSheet, qualitySheet } from '../../../../shared/reports/folder/line-sheets.ts'
import { qualityTemplate } from '../../../../shared/reports/quality-template/quality-template.ts'
import { momentOf } from '../../context.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { implementer } from '../../implementer.ts'
import { nextInWords, stepInWords } from '../../operations/operation-words.ts'
import { writable } from '../../project/project-session.ts'
import { lineScope, listLines, writeLines, type LineChange, type LineRecord } from './line-records.ts'
import { qualityLine, serviceLevelLine } from './report-lines.ts'

const calls = implementer.reports

/** 非機能要件 and SLA: lines of the project, changed in undoable steps. */
export const lineHandlers = {
  lines: calls.lines.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    return {
      quality: listLines(read, 'quality_requirement').map(qualityLine),
      levels: listLines(read, 'service_level').map(serviceLevelLine),
      ...nextInWords(read, lineScope, input.locale),
    }
  }),
  writeLines: calls.writeLines.handler(({ context, input }) => {
    const changes = { quality_requirement: input.quality.map(changeOf), service_level: input.levels.map(changeOf) }
    writeLines(writable(context.projects.get(input.project)), changes, 'reportLines.operation.write', momentOf(context))
  }),
  takeTemplate: calls.takeTemplate.handler(({ context, input }) => {
    const database = writable(context.projects.get(input.project))
    const moment = momentOf(context)
    const template = qualityTemplate(input.locale)
    const known = new Set(listLines(database, 'quality_requirement').map(qualityKey))
    const levels = new Set(listLines(database, 'service_level').map(({ item }) => item))
    const add = (columns: object): LineChange => ({ id: moment.newId(), columns: { ...columns } })
    const added = writeLines(
      database,
      {
        quality_requirement: template.quality.filter((line) => !known.has(qualityKey({ ...line }))).map(add),
        service_level: template.levels.filter(({ item }) => !levels.has(item)).map(add),
      },
      'reportLines.operation.template',
      moment,
    )
    return { added }
  }),
  exportLines: calls.exportLines.handler(({ context, input }) => writeRegisterFile(sheetsOf(context.projects.get(input.project).read, input), input)),
  downloadLines: calls.downloadLines.handler(({ context, input }) => {
    const sheets = sheetsOf(context.projects.get(input.project).read, input)
    return registerFile(sheets, sheets[0]!.name, input.format)
  }),
  undo: calls.undo.handler(({ context, input }) => ({ undone: stepInWords(writable(context.projects.get(input.project)), lineScope, 'undo', input.locale) })),
  redo: calls.redo.handler(({ context, input }) => ({ redone: stepInWords(writable(context.projects.get(input.project)), lineScope, 'redo', input.locale) })),
}

function sheetsOf(database: ReadDatabase, { part, locale }: { part: 'quality' | 'levels'; locale: Locale }): RegisterSheet[] {
  const translate = createTranslate(locale)
  const quality = qualitySheet(listLines(database, 'quality_requirement').map(qualityLine), translate)
  const levels = levelSheet(listLines(database, 'service_level').map(serviceLevelLine), translate)
  return part === 'quality' ? [quality, levels] : [levels, quality]
}

function qualityKey({ category, item }: LineRecord | { category: string; item: string }): string {
  return JSON.stringify([category, item])
}

function changeOf({ id, after, fields }: { id: string; after?: string | null | undefined; fields: object | null }): LineChange {
  if (fields === null) return { id, after, columns: null }
  const columns = Object.entries(fields as Record<string, string | null | undefined>).flatMap(([name, value]) =>
    value === undefined ? [] : [[name === 'area' ? 'business_area_id' : name, value] as const],
  )
  return { id, after, columns: Object.fromEntries(columns) }
}
