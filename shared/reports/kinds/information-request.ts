import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { AnswerLine, Criterion } from '../../contract/packages.ts'
import type { ReportBlock } from '../../contract/reports.ts'
import type { Locale, Translate } from '../../i18n/translate.ts'
import { sumSentence } from '../../requirements/requirement-cells.ts'
import type { RequirementSums } from '../../requirements/sum-requirements.ts'
import { justificationBlocks } from '../fitgap/justification-blocks.ts'
import { undecidedBlocks } from '../fitgap/undecided-blocks.ts'
import { reportBlocks } from '../report-blocks.ts'
import type { ReportDraft } from '../report-draft.ts'
import { dayText, orUnwritten } from '../report-words.ts'

/** What an RFI is made from. `day`: YYYY-MM-DD. */
export interface InformationRequestInput {
  town: string
  /** The 業務 it is about, by name. */
  areas: string[]
  /** Today's work as the diagrams have it. */
  procedures: { area: string; name: string; steps: number; sums: RequirementSums | null }[]
  /** What vendors are asked, by 業務. */
  asked: { area: string; lines: AnswerLine[] }[]
  /** What is asked beyond functions. */
  criteria: Criterion[]
  /** 回答シート that went out: its code, and until when. To whom is nothing that other vendors may read. */
  sheets: { code: string; dueDate: string | null }[]
  tables: FitGapTableView[]
  day: string
  locale: Locale
}

/** RFI 依頼書: why, today's work, what is asked and how to answer, the functions asked about, whom to ask. Facts only from the project; the rest stands as （未記入）. */
export function buildInformationRequest(input: InformationRequestInput, translate: Translate): ReportDraft {
  const { town, areas, asked, criteria, sheets, tables, day, locale } = input
  const named = areas.length === 0 ? orUnwritten('', translate) : areas.join('、')
  const dues = [...new Set(sheets.flatMap(({ dueDate }) => (dueDate === null ? [] : [dueDate])))].toSorted()
  const count = asked.reduce((sum, { lines }) => sum + lines.length, 0)
  const paragraph = (text: string) => reportBlocks.paragraph(text)
  return {
    title: translate('reports.kind.rfi'),
    subtitle: areas.join('、'),
    facts: [],
    notes: [
      { reason: 'reports.note.rfiContact', values: {} },
      ...(dues.length === 0 ? [{ reason: 'reports.note.rfiDue', values: {} }] : []),
      ...(count === 0 ? [{ reason: 'reports.note.rfiLines', values: {} }] : []),
    ],
    blocks: [
      reportBlocks.heading(1, translate('reports.rfi.purpose')),
      paragraph(translate('reports.rfi.purposeText', { town: orUnwritten(town, translate), areas: named })),
      paragraph(translate('reports.rfi.noPromise')),
      reportBlocks.heading(1, translate('reports.rfi.background')),
      ...background(input, translate),
      reportBlocks.heading(1, translate('reports.rfi.asked')),
      reportBlocks.list([translate('reports.rfi.askFunctions', { count }), translate('reports.rfi.askCost'), translate('reports.rfi.askInterfaces')]),
      ...(criteria.length === 0
        ? []
        : [
            reportBlocks.table(
              translate('reports.rfi.criteriaCaption'),
              [{ header: translate('reports.rfi.theme'), width: 16 }, { header: translate('reports.rfi.themeText'), width: 34 }],
              criteria.map(({ name, description }) => [name, orUnwritten(description, translate)]),
            ),
          ]),
      reportBlocks.heading(1, translate('reports.rfi.how')),
      reportBlocks.list([translate('reports.rfi.howSheet'), translate('reports.rfi.howAnswer'), translate('reports.rfi.howCost'), translate('reports.rfi.howUnknown')]),
      reportBlocks.table(
        translate('reports.rfi.dueCaption'),
        [{ header: translate('reports.rfi.item'), width: 14 }, { header: translate('reports.rfi.content'), width: 36 }],
        [
          [translate('reports.rfi.due'), dues.length === 0 ? orUnwritten('', translate) : dues.map((due) => dayText(due, locale)).join('、')],
          [translate('reports.rfi.sheets'), sheets.length === 0 ? orUnwritten('', translate) : sheets.map(({ code }) => code).join('\n')],
          [translate('reports.rfi.place'), orUnwritten('', translate)],
        ],
      ),
      reportBlocks.heading(1, translate('reports.rfi.contact')),
      reportBlocks.table(
        translate('reports.rfi.contact'),
        [{ header: translate('reports.rfi.item'), width: 14 }, { header: translate('reports.rfi.content'), width: 36 }],
        (['section', 'person', 'phone', 'mail'] as const).map((field) => [translate(`reports.rfi.${field}`), orUnwritten('', translate)]),
      ),
      reportBlocks.heading(1, translate('reports.rfi.functions')),
      ...functions(asked, translate),
      ...justificationBlocks(tables, 1, locale, translate),
      ...undecidedBlocks(tables, 1, day, translate),
    ],
  }
}

function background({ procedures }: InformationRequestInput, translate: Translate): ReportBlock[] {
  if (procedures.length === 0) return [reportBlocks.paragraph(orUnwritten('', translate))]
  return [
    reportBlocks.paragraph(translate('reports.rfi.backgroundText', { count: procedures.length })),
    reportBlocks.table(
      translate('reports.rfi.proceduresCaption'),
      [
        { header: translate('reports.rfi.area'), width: 11 },
        { header: translate('reports.column.procedure'), width: 15 },
        { header: translate('reports.rfi.steps'), width: 5, align: 'right' },
        { header: translate('reports.rfi.volume'), width: 19 },
      ],
      procedures.map(({ area, name, steps, sums }) => [
        area, name, steps === 0 ? orUnwritten('', translate) : String(steps),
        // No step with both amounts is no 0 hours: nobody wrote them down.
        sums === null || sums.unknown + sums.blank === sums.rows ? orUnwritten('', translate) : sumSentence(sums, translate),
      ]),
    ),
  ]
}

function functions(asked: InformationRequestInput['asked'], translate: Translate): ReportBlock[] {
  const listed = asked.filter(({ lines }) => lines.length > 0)
  if (listed.length === 0) return [reportBlocks.paragraph(translate('reports.rfi.noFunctions'))]
  return listed.flatMap(({ area, lines }) => [
    reportBlocks.heading(2, area),
    reportBlocks.table(
      translate('reports.rfi.functionsCaption', { area, count: lines.length }),
      [
        { header: translate('packages.column.code'), width: 7 },
        { header: translate('packages.column.middle'), width: 10 },
        { header: translate('packages.column.line'), width: 18 },
        { header: translate('packages.column.text'), width: 34 },
        { header: translate('packages.column.class'), width: 9 },
      ],
      lines.map((line) => [line.code || (line.number === null ? '' : translate('reports.rowNumber', { number: line.number })), line.middle, line.name, line.text, translate(`packages.class.${line.class}`)]),
    ),
  ])
}
