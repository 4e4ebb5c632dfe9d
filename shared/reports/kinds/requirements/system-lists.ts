import type { FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { readFlowData } from './flow-data.ts'
import { reportBlocks, type TableColumn } from '../../report-blocks.ts'
import { leadingFlow, type ProcedureContent } from './procedure-content.ts'
import { nameOf, stepLines, workLines } from './step-lines.ts'

const { heading, paragraph, table } = reportBlocks

/** Lists of screens (steps in which somebody uses a system), forms, data and interfaces, from flows and tables. */
export function systemLists(procedures: readonly ProcedureContent[], tables: readonly FitGapTableView[], translate: Translate): ReportBlock[] {
  const flows = procedures.flatMap((procedure) => {
    const flow = leadingFlow(procedure)
    return flow === undefined ? [] : [{ name: procedure.name, lines: stepLines(flow.xml), data: readFlowData(flow.xml), documents: procedure.documents }]
  })
  const screens = flows.flatMap(({ name, lines }) =>
    workLines(lines)
      .filter(({ border }) => border === 'system')
      .map(({ row }) => [name, row.number, nameOf(row, translate), row.system || translate('requirementReport.blank'), row.method]),
  )
  const forms = [
    ...flows.flatMap(({ name, documents }) => documents.filter(({ kind }) => kind === 'form').map((form) => [form.name, translate('requirementReport.source.collected'), name])),
    ...flows.flatMap(({ name, data }) => data.filter(({ kind }) => kind === 'document').map((document) => [document.name, translate('requirementReport.source.flow'), name])),
    ...tables.flatMap(({ rows, summary }) => rows.filter(({ forms: written }) => written !== '').map(({ forms: written, number }) => [written, translate('requirementReport.source.row', { number }), summary.name])),
    ...tables.flatMap(({ rows, summary }) =>
      rows.flatMap((row) => row.cells.flatMap(({ facts }) => facts.functions.filter(({ kind }) => kind === 'form').map((form) => [form.name, translate('requirementReport.source.form', { code: form.code }), summary.name]))),
    ),
  ]
  const data = flows.flatMap(({ name, data: found }) => found.filter(({ kind }) => kind === 'store').map((store) => [store.name, name]))
  const interfaces = tables.flatMap(({ rows, summary }) =>
    rows.flatMap((row) => {
      const touched = row.cells.filter(({ interfaceSystem }) => interfaceSystem !== '')
      if (touched.length === 0) return row.kind === 'interface' ? [[String(row.number), row.name, '', '', summary.name]] : []
      return touched.map((cell) => [String(row.number), row.name, cell.interfaceSystem, cell.interfaceChange === '' ? '' : translate(`requirementReport.change.${cell.interfaceChange}`), summary.name])
    }),
  )
  const column = (key: 'procedure' | 'number' | 'step' | 'system' | 'method' | 'form' | 'source' | 'usedIn' | 'data' | 'interface' | 'other' | 'change' | 'table', width: number): TableColumn => ({
    header: translate(`requirementReport.column.${key}`),
    width,
  })
  const part = (key: 'screens' | 'forms' | 'data' | 'interfaces', columns: TableColumn[], rows: readonly string[][]): ReportBlock[] => {
    const title = translate(`requirementReport.${key}`)
    const distinct = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
    return [heading(2, title), distinct.length === 0 ? paragraph(translate('requirementReport.nothing')) : table('', columns, distinct)]
  }
  return [
    ...part('screens', [column('procedure', 9), column('number', 3), column('step', 15), column('system', 9), column('method', 9)], screens),
    ...part('forms', [column('form', 18), column('source', 12), column('usedIn', 14)], onePerName(forms)),
    ...part('data', [column('data', 22), column('procedure', 22)], data),
    ...part('interfaces', [column('number', 3), column('interface', 16), column('other', 10), column('change', 6), column('table', 10)], interfaces),
  ]
}

/** A form is one form, however often it was written: its sources and places stand together. */
function onePerName(rows: readonly string[][]): string[][] {
  const together = (texts: readonly (string | undefined)[]) => [...new Set(texts)].join('\n')
  return [...Map.groupBy(rows, ([name]) => name ?? '')].map(([name, same]) => [name, together(same.map(([, source]) => source)), together(same.map(([, , place]) => place))])
}
