import { dirname, extname } from 'node:path'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { requirementCell, requirementColumns, requirementHeader } from '../../../../shared/requirements/requirement-cells.ts'
import { paperDate } from '../../../../shared/output/japanese-date.ts'
import { formatDelimited } from '../../../../shared/steps/delimited-text.ts'
import { guardFormula } from '../../../../shared/text/formula-guard.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { renderRequirementWorkbook } from '../../exports/requirements/render-requirement-workbook.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { implementer } from '../../implementer.ts'
import { collectRequirements } from './collect-requirements.ts'

interface RequirementOrder {
  flows: readonly string[]
  form: 'xlsx' | 'tsv'
  locale: Locale
}

const mediaTypes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', tsv: 'text/tab-separated-values' }

export const requirementsHandlers = {
  rows: implementer.requirements.rows.handler(({ context, input }) =>
    collectRequirements(context.projects.get(input.project).read, input.flows, createTranslate(input.locale)),
  ),
  exportTo: implementer.requirements.exportTo.handler(async ({ context, input }) => {
    const end = `.${input.form}`
    const path = extname(input.path).toLowerCase() === end ? input.path : `${input.path}${end}`
    const content = await render(context.projects.get(input.project).read, input, context.now())
    await makeFolder(dirname(path))
    await writeAtomically(path, content, { overwrite: input.overwrite })
    return { path }
  }),
  download: implementer.requirements.download.handler(async ({ context, input }) => {
    const content = await render(context.projects.get(input.project).read, input, context.now())
    const name = windowsSafeName(createTranslate(input.locale)('requirements.title'), `.${input.form}`)
    return new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type: mediaTypes[input.form] })
  }),
}

async function render(database: ReadDatabase, { flows, form, locale }: RequirementOrder, now: Date): Promise<Uint8Array | string> {
  const translate = createTranslate(locale)
  const rows = collectRequirements(database, flows, translate)
  if (form === 'xlsx') return renderRequirementWorkbook(rows, translate('requirements.subtitle', { count: rows.length, date: paperDate(now, locale) }), translate)
  const lines = rows.map((row, index) => requirementColumns.map((column) => guardFormula(String(requirementCell(row, column, index, translate)))))
  return formatDelimited([requirementColumns.map((column) => requirementHeader(column, translate)), ...lines], '\t', '\n')
}
