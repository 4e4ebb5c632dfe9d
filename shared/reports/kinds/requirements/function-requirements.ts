import type { FitGapCell, FitGapTableRow, FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { treatmentText } from '../../fitgap/fit-gap-texts.ts'
import { numberRanges } from '../../number-ranges.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { ReportSection } from './report-section.ts'

const { heading, note, paragraph, table } = reportBlocks

/** Undecided rows up to which each is named. */
const mostNamed = 100

type SpecFunction = FitGapCell['facts']['functions'][number]

/** 機能要件 of one Fit & Gap table: functions of the spec by 中項目, then the office's own requirements by 方策. */
export function functionRequirements(view: FitGapTableView, translate: Translate): ReportSection {
  const { summary } = view
  const rows = view.rows.filter(isWanted)
  const undecided = rows.filter((row) => !isDecided(row))
  const rejudged = rows.filter(({ cells }) => cells.some(({ rejudge }) => rejudge !== null))
  const blocks: ReportBlock[] = [
    heading(2, summary.name),
    paragraph(translate('requirementReport.functionsIntro', { area: summary.areaName, rows: view.rows.length, decided: view.rows.filter(isDecided).length })),
    heading(3, translate('requirementReport.standardFunctions')),
    ...standardFunctions(view, rows, translate),
    heading(3, translate('requirementReport.ownRequirements')),
    ...(['2', '3', '4', '1'] as const).flatMap((treatment) => treated(rows, treatment, translate)),
  ]
  if (!rows.some(({ treatment }) => treatment !== '')) blocks.push(paragraph(translate('requirementReport.noTreatment')))
  if (undecided.length > 0) blocks.push(note(translate('requirementReport.undecidedRows', { count: undecided.length, rows: numbersOf(undecided) })))
  if (rejudged.length > 0) blocks.push(note(translate('requirementReport.rejudgeRows', { count: rejudged.length, rows: numbersOf(rejudged) })))
  return {
    blocks,
    blanks: blankRows(undecided, translate).map((item) => translate('requirementReport.blankPlace', { place: summary.name, item })),
    notes: [
      ...(undecided.length > 0 ? [{ reason: 'requirementReport.undecided', values: { table: summary.name, count: undecided.length } }] : []),
      ...(rejudged.length > 0 ? [{ reason: 'requirementReport.rejudge', values: { table: summary.name, count: rejudged.length } }] : []),
    ],
  }
}

/** Whether somebody has judged the row against some reference, or decided what is done about it. */
export function isDecided({ cells, treatment }: Pick<FitGapTableRow, 'cells' | 'treatment'>): boolean {
  return treatment !== '' || cells.some(({ judgement, decidedAt }) => judgement !== '' && decidedAt !== null)
}

/** Work that was found needless is no requirement. */
function isWanted({ necessity }: FitGapTableRow): boolean {
  return necessity !== 'not-needed'
}

/** Functions of the spec that a table refers to, with the rows they stand in. Of several 版 each is asked for on its own. */
export function functionsOf({ rows }: Pick<FitGapTableView, 'rows'>, reference: string | null): { item: SpecFunction; middle: string; rows: number[] }[] {
  const found = new Map<string, { item: SpecFunction; middle: string; rows: number[] }>()
  for (const row of rows) {
    for (const item of row.cells.filter((cell) => reference === null || cell.reference === reference).flatMap(({ facts }) => facts.functions)) {
      if (item.kind !== 'function') continue
      const known = found.get(item.code) ?? { item, middle: row.middle, rows: [] }
      if (!known.rows.includes(row.number)) known.rows.push(row.number)
      found.set(item.code, known)
    }
  }
  return [...found.values()]
}

/** The specs of a table; without one its functions come from wherever they are known. */
export function specsOf({ summary }: Pick<FitGapTableView, 'summary'>): { id: string | null; name: string }[] {
  const specs = summary.references.filter(({ kind }) => kind === 'spec')
  return specs.length === 0 ? [{ id: null, name: '' }] : specs.map(({ id, name }) => ({ id, name }))
}

function standardFunctions(view: FitGapTableView, rows: readonly FitGapTableRow[], translate: Translate): ReportBlock[] {
  const specs = specsOf(view)
  const parts = specs.map(({ id, name }) => ({ name, entries: functionsOf({ rows: [...rows] }, id) })).filter(({ entries }) => entries.length > 0)
  if (parts.length === 0) return [paragraph(translate('requirementReport.noFunctions'))]
  return parts.flatMap(({ name, entries }) => [...(specs.length > 1 ? [heading(4, name)] : []), ...functionTables(entries, translate)])
}

function functionTables(entries: readonly { item: SpecFunction; middle: string; rows: number[] }[], translate: Translate): ReportBlock[] {
  return [...Map.groupBy(entries, ({ middle }) => middle)].map(([middle, group]) =>
    table(
      middle === '' ? translate('requirementReport.noMiddle') : middle,
      [
        { header: translate('requirementReport.column.functionId'), width: 6 },
        { header: translate('requirementReport.column.function'), width: 10 },
        { header: translate('requirementReport.column.requirement'), width: 18 },
        { header: translate('requirementReport.column.class'), width: 6 },
        { header: translate('requirementReport.column.rows'), width: 4 },
      ],
      group.map(({ item, rows: numbers }) => [item.code, item.name, item.text, classWord(item.class, translate), numbers.join('、')]),
    ),
  )
}

function classWord(given: string, translate: Translate): string {
  switch (given) {
    case 'mandatory': return translate('requirementReport.class.mandatory')
    case 'optional': return translate('requirementReport.class.optional')
    case 'forbidden': return translate('requirementReport.class.forbidden')
    case 'unknown': return translate('requirementReport.class.unknown')
    default: return given
  }
}

function treated(rows: readonly FitGapTableRow[], treatment: '1' | '2' | '3' | '4', translate: Translate): ReportBlock[] {
  const found = rows.filter((row) => row.treatment === treatment)
  if (found.length === 0) return []
  const reason = treatment === '3' ? translate('requirementReport.column.justification') : treatment === '4' ? translate('requirementReport.column.remedy') : translate('requirementReport.column.necessityReason')
  const lines = found.map((row) => [
    String(row.number),
    row.name,
    row.treatmentContent || translate('requirementReport.blank'),
    (treatment === '3' ? row.justification : treatment === '4' ? row.remedy : row.necessityReason) || translate('requirementReport.blank'),
  ])
  return [
    heading(4, treatmentText(treatment, translate)),
    table(
      translate('requirementReport.rowsCount', { count: found.length }),
      [
        { header: translate('requirementReport.column.number'), width: 3, align: 'right' },
        { header: translate('requirementReport.column.requirement'), width: 14 },
        { header: translate('requirementReport.column.treatment'), width: 14 },
        { header: reason, width: 14 },
      ],
      lines,
      // ③ is the exception of the method: why it cannot be avoided must not be overlooked.
      treatment === '3' ? lines.map((_, row) => ({ row, column: 3 })) : [],
    ),
  ]
}

/** Each row by its name; of thousands their numbers, for nobody reads a hundred pages of names. */
function blankRows(rows: readonly FitGapTableRow[], translate: Translate): string[] {
  if (rows.length > mostNamed) return [translate('requirementReport.blankRows', { count: rows.length, rows: numbersOf(rows) })]
  return rows.map(({ number, name }) => translate('requirementReport.blankRow', { number, name }))
}

function numbersOf(rows: readonly FitGapTableRow[]): string {
  return numberRanges(rows.map(({ number }) => number).toSorted((one, other) => one - other))
}
