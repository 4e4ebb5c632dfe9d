import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../contract/reports.ts'
import type { Locale, Translate } from '../../i18n/translate.ts'
import { justificationBlocks } from '../fitgap/justification-blocks.ts'
import { undecidedBlocks } from '../fitgap/undecided-blocks.ts'
import { reportBlocks } from '../report-blocks.ts'
import type { ReportDraft } from '../report-draft.ts'
import { dayText, orUnwritten } from '../report-words.ts'

export interface LostFunctionLine {
  number: number
  name: string
  section: string
  reason: string
  alternative: string
  /** Day on which the section was told, null while it was not. */
  toldOn: string | null
  note: string
}

export interface CustomisationLine {
  number: number
  what: string
  why: string
  stillNeeded: '' | 'yes' | 'no' | 'unknown'
  replacement: string
  owner: string
  note: string
}

/** What 失われる機能の説明 is made from, by 業務. `day`: YYYY-MM-DD. */
export interface LostFunctionsInput {
  areas: { name: string; lost: LostFunctionLine[]; customisations: CustomisationLine[] }[]
  tables: FitGapTableView[]
  day: string
  locale: Locale
}

/** 失われる機能の説明: for the sections, which functions the new system will not have, why, and what takes their place; then the customised parts of today's system. */
export function buildLostFunctions({ areas, tables, day, locale }: LostFunctionsInput, translate: Translate): ReportDraft {
  const lost = areas.flatMap((area) => area.lost)
  const customised = areas.flatMap(({ customisations }) => customisations)
  const count = (reason: string, values: number) => (values > 0 ? [{ reason, values: { count: values } }] : [])
  return {
    title: translate('reports.kind.lost'),
    subtitle: areas.length === 1 ? areas[0]!.name : '',
    facts: [],
    blocks: [
      reportBlocks.heading(1, translate('reports.lost.about')),
      reportBlocks.paragraph(translate('reports.lost.aboutText', { lost: lost.length, customised: customised.length })),
      ...areas.flatMap((area) => [
        reportBlocks.heading(1, areas.length === 1 ? translate('reports.lost.functions') : translate('reports.lost.functionsOf', { area: area.name })),
        ...lostTable(area.lost, locale, translate),
        reportBlocks.heading(1, areas.length === 1 ? translate('reports.lost.customised') : translate('reports.lost.customisedOf', { area: area.name })),
        ...customisedTable(area.customisations, translate),
      ]),
      ...justificationBlocks(tables, 1, locale, translate),
      ...undecidedBlocks(tables, 1, day, translate),
    ],
    notes: [
      ...count('reports.note.lostWithoutReason', lost.filter(({ reason }) => reason.trim() === '').length),
      ...count('reports.note.lostNotTold', lost.filter(({ toldOn }) => toldOn === null).length),
      ...count('reports.note.customisedUnknown', customised.filter(({ stillNeeded }) => stillNeeded === '' || stillNeeded === 'unknown').length),
    ],
  }
}

function lostTable(lines: readonly LostFunctionLine[], locale: Locale, translate: Translate): ReportBlock[] {
  if (lines.length === 0) return [reportBlocks.paragraph(translate('reports.none'))]
  return [
    reportBlocks.table(
      translate('reports.lost.functionsCaption', { count: lines.length }),
      [
        { header: translate('reports.column.number'), width: 3, align: 'right' },
        { header: translate('reports.lost.function'), width: 15 },
        { header: translate('reports.lost.section'), width: 8 },
        { header: translate('reports.lost.reason'), width: 20 },
        { header: translate('reports.lost.alternative'), width: 18 },
        { header: translate('reports.lost.toldOn'), width: 9 },
        { header: translate('reports.column.note'), width: 9 },
      ],
      lines.map((line) => [
        String(line.number), line.name, orUnwritten(line.section, translate), orUnwritten(line.reason, translate), orUnwritten(line.alternative, translate),
        line.toldOn === null ? translate('reports.lost.notTold') : dayText(line.toldOn, locale), line.note,
      ]),
    ),
  ]
}

function customisedTable(lines: readonly CustomisationLine[], translate: Translate): ReportBlock[] {
  if (lines.length === 0) return [reportBlocks.paragraph(translate('reports.none'))]
  return [
    reportBlocks.table(
      translate('reports.lost.customisedCaption', { count: lines.length }),
      [
        { header: translate('reports.column.number'), width: 3, align: 'right' },
        { header: translate('reports.lost.what'), width: 17 },
        { header: translate('reports.lost.why'), width: 18 },
        { header: translate('reports.lost.stillNeeded'), width: 6 },
        { header: translate('reports.lost.replacement'), width: 17 },
        { header: translate('reports.column.owner'), width: 8 },
        { header: translate('reports.column.note'), width: 10 },
      ],
      lines.map((line) => [
        String(line.number), line.what, orUnwritten(line.why, translate), line.stillNeeded === '' ? orUnwritten('', translate) : translate(`reports.lost.needed.${line.stillNeeded}`),
        orUnwritten(line.replacement, translate), orUnwritten(line.owner, translate), line.note,
      ]),
    ),
  ]
}
