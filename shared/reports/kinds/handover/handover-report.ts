import type { FitGapTableView } from '../../../contract/fit-gap-tables.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import type { Locale, Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { ReportDraft } from '../../report-draft.ts'
import { dayText } from '../../report-words.ts'
import { flowCaption, flowDiagram } from '../requirements/flow-diagrams.ts'
import { ownFlows, type FlowContent, type ProcedureContent } from '../requirements/procedure-content.ts'
import { nameOf, stepLines, stepTableBlock, workLines } from '../requirements/step-lines.ts'
import { decisionTable } from './decision-table.ts'
import { openWork } from './open-work.ts'
import { sourceLists } from './source-lists.ts'

const { heading, paragraph, table } = reportBlocks

/** Everything 引継ぎ書 is written from; the tables hold the rows of this procedure only. */
export interface HandoverInput {
  procedure: ProcedureContent
  tables: readonly FitGapTableView[]
  locale: Locale
}

/** 引継ぎ書: everything about one procedure, for whoever takes it over. */
export function handoverReport({ procedure, tables, locale }: HandoverInput, translate: Translate): ReportDraft {
  const own = ownFlows(procedure)
  const flows = (own.length > 0 ? own : procedure.flows).map((flow) => ({ flow, diagram: flowDiagram(flow, translate), lines: stepLines(flow.xml) }))
  const openIssues = procedure.issues.filter(({ state }) => state !== 'done').length
  const openComments = procedure.flows.reduce((sum, { comments }) => sum + comments.filter(({ state }) => state !== 'confirmed').length, 0)
  return {
    title: translate('handoverReport.title'),
    subtitle: `${procedure.areaName}　${procedure.name}`,
    facts: [],
    blocks: [
      heading(1, translate('handoverReport.overview')),
      table(
        '',
        [{ header: translate('requirementReport.column.item'), width: 12 }, { header: translate('requirementReport.column.content'), width: 31 }],
        [
          [translate('handoverReport.procedure'), procedure.name],
          [translate('proposalRequest.column.area'), procedure.areaName],
          [translate('requirementReport.purpose'), procedure.functions.join(' / ') || translate('requirementReport.blank')],
          [translate('handoverReport.flows'), procedure.flows.map((flow) => (flow.isOwn ? flowCaption(flow, translate) : translate('handoverReport.flowOf', { town: flow.town, flow: flowCaption(flow, translate) }))).join('\n') || translate('requirementReport.nothing')],
          [translate('handoverReport.openIssues'), translate('handoverReport.items', { count: openIssues })],
          [translate('handoverReport.openComments'), translate('handoverReport.items', { count: openComments })],
        ],
      ),
      heading(1, translate('handoverReport.flows')),
      ...(flows.length === 0 ? [paragraph(translate('requirementReport.noFlow'))] : []),
      ...flows.flatMap(({ flow, diagram, lines }) => [
        heading(2, flowCaption(flow, translate)),
        ...diagram.blocks,
        stepTableBlock(lines, translate('requirementReport.steps'), translate),
        ...stepFacts(flow, translate),
      ]),
      heading(1, translate('handoverReport.versions')),
      ...flows.flatMap(({ flow }) => versionTable(flow, locale, translate)),
      heading(1, translate('handoverReport.decisions')),
      ...(tables.length === 0 ? [paragraph(translate('handoverReport.noDecisions'))] : tables.flatMap((view) => decisionTable(view, locale, translate))),
      ...openWork(procedure, locale, translate),
      ...sourceLists(procedure, translate),
    ],
    notes: flows.flatMap(({ diagram }) => diagram.notes),
  }
}

/** What is remarked about the steps: how, where, on what ground, and how today's system was adapted. */
function stepFacts(flow: FlowContent, translate: Translate): ReportBlock[] {
  const rows = workLines(stepLines(flow.xml))
    .filter(({ row, place, worker }) => [row.system, row.method, row.ground, row.note, row.customisation, place, worker].some((text) => text !== ''))
    .map(({ row, place, worker }) => [row.number, nameOf(row, translate), [row.method, row.system].filter(Boolean).join('\n'), [place, worker].filter(Boolean).join('\n'), row.ground, [row.note, row.customisation].filter(Boolean).join('\n')])
  if (rows.length === 0) return []
  return [
    table(
      translate('handoverReport.stepFacts'),
      [
        { header: translate('requirementReport.column.number'), width: 3, align: 'right' },
        { header: translate('requirementReport.column.step'), width: 11 },
        { header: translate('requirementReport.column.how'), width: 9 },
        { header: translate('handoverReport.column.placeAndWorker'), width: 7 },
        { header: translate('requirementReport.ground'), width: 8 },
        { header: translate('requirementReport.column.note'), width: 8 },
      ],
      rows,
    ),
  ]
}

function versionTable(flow: FlowContent, locale: Locale, translate: Translate): ReportBlock[] {
  return [
    table(
      flowCaption(flow, translate),
      [
        { header: translate('handoverReport.column.version'), width: 5, align: 'right' },
        { header: translate('handoverReport.column.name'), width: 16 },
        { header: translate('handoverReport.column.reason'), width: 13 },
        { header: translate('handoverReport.column.day'), width: 9 },
      ],
      flow.revisions.map(({ number, name, reason, createdAt }) => [String(number), name, translate(`editor.reason.${reason}`), dayText(createdAt.slice(0, 10), locale)]),
    ),
  ]
}
