import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { formatOwner } from '../../../steps/cells/owner-cell.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { ReportDraft } from '../../report-draft.ts'
import { flowCaption, flowDiagram } from '../requirements/flow-diagrams.ts'
import type { FlowContent, ProcedureContent } from '../requirements/procedure-content.ts'
import { nameOf, stepLines, type StepLine } from '../requirements/step-lines.ts'

const { heading, list, note, paragraph, table } = reportBlocks

/** A procedure with the flow that is worked by: its text and picture are those of the 確定版 where there is one. */
export interface ManualPart {
  procedure: ProcedureContent
  flow: FlowContent | null
  /** Name of the 確定版, '' where the flow as it is now had to do. */
  settled: string
}

/** 業務手順書: how the work is done, step by step, from the flows' 確定版. */
export function procedureManual(parts: readonly ManualPart[], translate: Translate): ReportDraft {
  const chapters = parts.map((part) => chapter(part, translate))
  return {
    title: translate('procedureManual.title'),
    subtitle: parts.length === 1 ? (parts[0]?.procedure.name ?? '') : [...new Set(parts.map(({ procedure }) => procedure.areaName))].join('、'),
    facts: [],
    blocks: [heading(1, translate('procedureManual.about')), paragraph(translate('procedureManual.aboutText')), ...chapters.flatMap(({ blocks }) => blocks)],
    notes: chapters.flatMap(({ notes }) => notes),
  }
}

function chapter({ procedure, flow, settled }: ManualPart, translate: Translate): Pick<ReportDraft, 'blocks' | 'notes'> {
  if (flow === null) {
    return { blocks: [heading(1, procedure.name), paragraph(translate('requirementReport.noFlow'))], notes: [{ reason: 'procedureManual.noFlow', values: { procedure: procedure.name } }] }
  }
  const lines = stepLines(flow.xml)
  const diagram = flowDiagram(flow, translate)
  const names = new Map(lines.map(({ row }) => [row.number, nameOf(row, translate)]))
  const owners = [...Map.groupBy(lines.filter(({ row }) => row.owner.length > 0), ({ row }) => formatOwner(row.owner))]
  return {
    blocks: [
      heading(1, procedure.name),
      paragraph(settled === '' ? translate('procedureManual.notSettled', { flow: flowCaption(flow, translate) }) : translate('procedureManual.settled', { flow: flowCaption(flow, translate), name: settled })),
      ...(settled === '' ? [note(translate('procedureManual.settleFirst'))] : []),
      heading(2, translate('procedureManual.picture')),
      ...diagram.blocks,
      heading(2, translate('procedureManual.steps')),
      stepByStep(lines, names, translate),
      ...judgements(lines, names, translate),
      heading(2, translate('procedureManual.owners')),
      ...owners.flatMap(([owner, own]): ReportBlock[] => [heading(3, owner), list(own.map(({ row }) => translate('requirementReport.stepWithNumber', { number: row.number, step: nameOf(row, translate) })))]),
    ],
    notes: [...diagram.notes, ...(settled === '' ? [{ reason: 'procedureManual.notSettledNote', values: { procedure: procedure.name } }] : [])],
  }
}

function stepByStep(lines: readonly StepLine[], names: ReadonlyMap<string, string>, translate: Translate): ReportBlock {
  return table(
    '',
    [
      { header: translate('requirementReport.column.number'), width: 3, align: 'right' },
      { header: translate('procedureManual.column.who'), width: 7 },
      { header: translate('procedureManual.column.what'), width: 15 },
      { header: translate('procedureManual.column.with'), width: 11 },
      { header: translate('procedureManual.column.then'), width: 11 },
    ],
    lines.map(({ row, place, worker }) => [
      row.number,
      [formatOwner(row.owner), worker, place].filter(Boolean).join('\n'),
      [nameOf(row, translate), row.note, row.ground === '' ? '' : translate('procedureManual.ground', { ground: row.ground })].filter(Boolean).join('\n'),
      [
        ...row.inputs.map((name) => translate('procedureManual.uses', { name })),
        ...row.outputs.map((name) => translate('procedureManual.makes', { name })),
        [row.method, row.system].filter(Boolean).join('／'),
      ].filter(Boolean).join('\n'),
      row.kind === 'end' ? translate('requirementReport.ends') : thenOf(row.next, names, translate),
    ]),
  )
}

function thenOf(next: StepLine['row']['next'], names: ReadonlyMap<string, string>, translate: Translate): string {
  if (next === 'following') return translate('requirementReport.following')
  return next.map(({ condition, to }) => translate(condition === '' ? 'procedureManual.then' : 'procedureManual.thenIf', { condition, to, step: names.get(to) ?? '' })).join('\n')
}

/** Where the work parts, in sentences. */
function judgements(lines: readonly StepLine[], names: ReadonlyMap<string, string>, translate: Translate): ReportBlock[] {
  const sentences = lines.flatMap(({ row }) =>
    row.next === 'following' || row.next.length < 2
      ? []
      : row.kind === 'parallel'
        ? [translate('procedureManual.together', { number: row.number, targets: row.next.map(({ to }) => translate('procedureManual.target', { to, target: names.get(to) ?? '' })).join(translate('packages.comma')) })]
        : row.next.map(({ condition, to }) => translate('procedureManual.condition', { number: row.number, step: nameOf(row, translate), condition: condition || translate('procedureManual.otherwise'), to, target: names.get(to) ?? '' })),
  )
  return sentences.length === 0 ? [] : [heading(2, translate('procedureManual.conditions')), list(sentences)]
}
