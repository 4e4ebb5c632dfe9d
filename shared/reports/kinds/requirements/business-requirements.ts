import type { FitGapTableRow } from '../../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { HearingQuestion } from '../../../review/hearing-questions.ts'
import { formatOwner } from '../../../steps/cells/owner-cell.ts'
import { reportBlocks } from '../../report-blocks.ts'
import { flowDiagram } from './flow-diagrams.ts'
import { monthlyCases, peakMonths } from './peak-months.ts'
import { leadingFlow, ownFlows, type FlowContent, type ProcedureContent } from './procedure-content.ts'
import { joinSections, type ReportSection } from './report-section.ts'
import { nameOf, stepLines, stepTableBlock, workLines, type StepBorder, type StepLine } from './step-lines.ts'

const { heading, list, paragraph, table } = reportBlocks

/** 業務要件 of one procedure: purpose, flows, steps, volumes and times, the border between system and people, resources, continuity. */
export function businessRequirements(procedure: ProcedureContent, rows: readonly FitGapTableRow[], translate: Translate): ReportSection {
  const flow = leadingFlow(procedure)
  const name = procedure.name
  const blank = translate('requirementReport.blank')
  const blanks: string[] = []
  const filled = (value: string, item: string) => {
    if (value !== '') return value
    blanks.push(translate('requirementReport.blankPlace', { place: name, item }))
    return blank
  }
  if (flow === undefined) {
    return { blocks: [heading(2, name), paragraph(translate('requirementReport.noFlow'))], blanks: [translate('requirementReport.blankPlace', { place: name, item: translate('requirementReport.steps') })], notes: [] }
  }
  const lines = stepLines(flow.xml)
  const work = workLines(lines)
  const shown = ownFlows(procedure).map((one) => flowDiagram(one, translate))
  const blocks: ReportBlock[] = [
    heading(2, name),
    heading(3, translate('requirementReport.overview')),
    factTable(
      [
        [translate('requirementReport.purpose'), filled(procedure.functions.join(' / '), translate('requirementReport.purpose'))],
        [translate('requirementReport.ground'), filled(grounds(procedure, lines), translate('requirementReport.ground'))],
        [translate('requirementReport.organisation'), filled(unique(lines.map(({ row }) => formatOwner(row.owner))).join('、'), translate('requirementReport.organisation'))],
        [translate('requirementReport.place'), filled(unique(work.map(({ place }) => place)).join('、'), translate('requirementReport.place'))],
        [translate('requirementReport.hours'), filled('', translate('requirementReport.hours'))],
      ],
      translate,
    ),
    heading(3, translate('requirementReport.diagrams')),
    ...shown.flatMap((diagram) => diagram.blocks),
    heading(3, translate('requirementReport.steps')),
    stepTableBlock(lines, caption(name, translate('requirementReport.stepsOf', { kind: translate(`app.kind.${flow.kind}`) }), translate), translate),
    heading(3, translate('requirementReport.volumes')),
    ...volumes(name, work, blank, blanks, translate),
    factTable(peakFacts(procedure, work, filled, translate), translate),
    heading(3, translate('requirementReport.border')),
    ...border(name, work, translate),
    heading(3, translate('requirementReport.continuity')),
    ...continuity(rows, translate),
  ]
  for (const { row, border: kind } of work) if (kind === '') blanks.push(translate('requirementReport.blankPlace', { place: name, item: translate('requirementReport.blankBorder', { step: nameOf(row, translate) }) }))
  return { blocks, blanks, notes: shown.flatMap(({ notes }) => notes) }
}

/** 業務要件 of several procedures. */
export function businessChapter(procedures: readonly { procedure: ProcedureContent; rows: readonly FitGapTableRow[] }[], translate: Translate): ReportSection {
  const sections = procedures.map(({ procedure, rows }) => businessRequirements(procedure, rows, translate))
  return joinSections([{ blocks: [heading(1, translate('requirementReport.business'))], blanks: [], notes: [] }, ...sections])
}

/** Tables of several procedures become sheets of one workbook: each says whose it is. */
function caption(procedure: string, what: string, translate: Translate): string {
  return translate('requirementReport.captionOf', { procedure, what })
}

function factTable(rows: readonly (readonly [string, string])[], translate: Translate): ReportBlock {
  return table('', [{ header: translate('requirementReport.column.item'), width: 9 }, { header: translate('requirementReport.column.content'), width: 34 }], rows)
}

function volumes(name: string, work: readonly StepLine[], blank: string, blanks: string[], translate: Translate): ReportBlock[] {
  const cell = (value: string, row: StepLine['row'], item: 'minutes' | 'cases') => {
    if (value !== '') return value
    blanks.push(translate('requirementReport.blankPlace', { place: name, item: translate(`requirementReport.blankOf.${item}`, { step: nameOf(row, translate) }) }))
    return blank
  }
  return [
    table(
      caption(name, translate('requirementReport.volumes'), translate),
      [
        { header: translate('requirementReport.column.number'), width: 3, align: 'right' },
        { header: translate('requirementReport.column.step'), width: 14 },
        { header: translate('requirementReport.column.how'), width: 9 },
        { header: translate('requirementReport.column.worker'), width: 7 },
        { header: translate('requirementReport.column.minutes'), width: 6, align: 'right' },
        { header: translate('requirementReport.column.cases'), width: 6, align: 'right' },
      ],
      work.map(({ row, place, worker, border: kind }) => [
        row.number,
        nameOf(row, translate),
        [row.method, row.system, place].filter(Boolean).join('\n'),
        worker,
        // What the system does alone takes nobody's time.
        kind === 'automatic' ? row.minutesPerCase : cell(row.minutesPerCase, row, 'minutes'),
        kind === 'automatic' ? row.casesPerYear : cell(row.casesPerYear, row, 'cases'),
      ]),
    ),
  ]
}

function peakFacts(procedure: ProcedureContent, work: readonly StepLine[], filled: (value: string, item: string) => string, translate: Translate): [string, string][] {
  const months = monthlyCases(work)
  const peaks = months === null ? [] : peakMonths(months)
  const monthly = months === null ? '' : months.map((cases, index) => translate('requirementReport.monthCases', { month: ((index + 3) % 12) + 1, cases })).join('、')
  const peak = [peaks.length === 0 ? '' : peaks.map((month) => translate('requirementReport.month', { month })).join('、'), said(ownFlows(procedure), 'peak')].filter(Boolean).join('\n')
  const item = (key: 'peak' | 'monthly' | 'resources') => translate(`requirementReport.${key}`)
  return [
    [item('monthly'), filled(monthly, item('monthly'))],
    [item('peak'), filled(peak, item('peak'))],
    [item('resources'), filled(said(ownFlows(procedure), 'staff'), item('resources'))],
  ]
}

/** What was answered to a question about a whole flow. */
function said(flows: readonly FlowContent[], question: HearingQuestion): string {
  return unique(flows.flatMap(({ answers }) => answers.filter((answer) => answer.question === question && answer.elementName === '').map(({ answer }) => answer))).join('\n')
}

function border(name: string, work: readonly StepLine[], translate: Translate): ReportBlock[] {
  const kinds: StepBorder[] = ['system', 'automatic', 'manual', '']
  const rows = kinds.flatMap((kind) => {
    const steps = work.filter((line) => line.border === kind)
    if (steps.length === 0) return []
    const names = steps.map(({ row }) => translate('requirementReport.stepWithNumber', { number: row.number, step: nameOf(row, translate) }))
    return [[translate(`requirementReport.border.${kind === '' ? 'unknown' : kind}`), String(steps.length), names.join('\n')]]
  })
  return [
    table(
      caption(name, translate('requirementReport.border'), translate),
      [{ header: translate('requirementReport.column.border'), width: 9 }, { header: translate('requirementReport.column.count'), width: 4, align: 'right' }, { header: translate('requirementReport.column.step'), width: 30 }],
      rows,
    ),
  ]
}

function continuity(rows: readonly FitGapTableRow[], translate: Translate): ReportBlock[] {
  const decided = rows.filter(({ necessity }) => necessity !== '')
  if (decided.length === 0) return [paragraph(translate('requirementReport.noContinuity'))]
  return [
    list(
      decided.map(({ number, name, necessity, necessityReason }) =>
        translate(necessityReason === '' ? 'requirementReport.necessity' : 'requirementReport.necessityWhy', { number, name, necessity: translate(`requirementReport.necessity.${necessity as 'needed'}`), reason: necessityReason }),
      ),
    ),
  ]
}

function grounds(procedure: ProcedureContent, lines: readonly StepLine[]): string {
  const laws = procedure.documents.filter(({ kind }) => kind === 'law').map(({ name }) => name)
  return unique([...laws, ...lines.map(({ row }) => row.ground)]).join('\n')
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))]
}
