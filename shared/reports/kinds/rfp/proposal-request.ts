import { functionsOf, isDecided, specsOf } from '../requirements/function-requirements.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { justificationBlocks } from '../../fitgap/justification-blocks.ts'
import { treatmentText } from '../../fitgap/fit-gap-texts.ts'
import { undecidedBlocks } from '../../fitgap/undecided-blocks.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { ReportDraft } from '../../report-draft.ts'
import { blankList } from '../requirements/blank-list.ts'
import { ownFlows } from '../requirements/procedure-content.ts'
import { levelTable } from '../requirements/quality-requirements.ts'
import { jurorSheet } from './juror-sheet.ts'
import type { ProposalInput } from './proposal-input.ts'
import { scoringRules } from './scoring-rules.ts'

const { heading, list, note, pageBreak, paragraph, table } = reportBlocks

/** 調達仕様書 / RFP: what is bought, by which rules proposals are judged, and what a proposal must hold. */
export function proposalRequest(input: ProposalInput, translate: Translate): ReportDraft {
  const { areaName, procedures, tables, evaluations, levels, quality, version, day, locale } = input
  const blank = translate('requirementReport.blank')
  const subject = areaName === '' ? translate('proposalRequest.wholeSubject') : translate('proposalRequest.subject', { area: areaName })
  const open = (['purpose', 'term', 'place', 'contact'] as const).map((key) => translate(`proposalRequest.${key}`))
  const steps = (['notice', 'questions', 'replies', 'proposals', 'hearing', 'award', 'contract', 'design', 'trial', 'start'] as const).map((key) => translate(`proposalRequest.schedule.${key}`))
  const service = levelTable(levels, translate)
  const blanks = [
    ...open.map((item) => translate('requirementReport.blankPlace', { place: translate('proposalRequest.overview'), item })),
    ...steps.map((item) => translate('requirementReport.blankPlace', { place: translate('proposalRequest.schedule'), item })),
    ...service.blanks,
  ]
  const pair: [string, string] = [translate('requirementReport.column.item'), translate('requirementReport.column.content')]
  const facts = (rows: string[][]) => table('', [{ header: pair[0], width: 10 }, { header: pair[1], width: 33 }], rows)
  return {
    title: translate('proposalRequest.title'),
    subtitle: subject,
    facts: [],
    blocks: [
      heading(1, translate('proposalRequest.overview')),
      facts([[translate('proposalRequest.name'), subject], [translate('proposalRequest.orderer'), input.town], ...open.map((item) => [item, blank])]),
      heading(1, translate('proposalRequest.background')),
      paragraph(translate('proposalRequest.backgroundText', { town: input.town, procedures: procedures.length, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) })),
      ...backgroundIssues(input, translate),
      heading(1, translate('proposalRequest.scope')),
      ...scope(input, translate),
      heading(1, translate('proposalRequest.requirements')),
      paragraph(translate('proposalRequest.requirementsText', { version: version === '' ? translate('proposalRequest.currentState') : version })),
      requirementCounts(input, translate),
      heading(1, translate('proposalRequest.schedule')),
      table('', [{ header: translate('proposalRequest.column.event'), width: 20 }, { header: translate('proposalRequest.column.day'), width: 14 }, { header: translate('requirementReport.column.note'), width: 10 }], steps.map((step) => [step, blank, ''])),
      heading(1, translate('requirementReport.levels')),
      ...service.blocks,
      heading(1, translate('proposalRequest.contents')),
      list((['company', 'functions', 'quality', 'migration', 'training', 'operation', 'price', 'schedule', 'staff', 'references'] as const).map((key) => translate(`proposalRequest.content.${key}`))),
      heading(1, translate('proposalRequest.evaluation')),
      ...(evaluations.length === 0 ? [paragraph(translate('proposalRequest.noEvaluation'))] : evaluations.flatMap((evaluation) => [heading(2, evaluation.name), ...scoringRules(evaluation, translate)])),
      pageBreak(),
      heading(1, translate('proposalRequest.jurorSheet')),
      ...(evaluations.length === 0 ? [note(translate('proposalRequest.noEvaluation'))] : evaluations.flatMap((evaluation) => [...(evaluations.length > 1 ? [heading(2, evaluation.name)] : []), ...jurorSheet(evaluation, translate)])),
      heading(1, translate('proposalRequest.attachments')),
      list([
        translate('proposalRequest.attachment.requirements', { version: version === '' ? translate('proposalRequest.currentState') : version }),
        translate('proposalRequest.attachment.diagrams', { count: procedures.reduce((sum, procedure) => sum + ownFlows(procedure).length, 0) }),
        ...(tables.length > 0 ? tables.map(({ summary }) => translate('proposalRequest.attachment.table', { name: summary.name, rows: summary.rows })) : []),
        ...(quality.length > 0 ? [translate('proposalRequest.attachment.quality', { count: quality.length })] : []),
        translate('proposalRequest.attachment.answers'),
      ]),
      ...justificationBlocks(tables, 1, locale, translate),
      ...undecidedBlocks(tables, 1, day, translate),
      ...blankList(blanks, translate),
    ],
    notes: [
      ...service.notes,
      ...(evaluations.length === 0 ? [{ reason: 'proposalRequest.noEvaluation', values: {} }] : []),
      { reason: 'requirementReport.blankCount', values: { count: blanks.length } },
    ],
  }
}

/** What people complained about is why something is bought. */
function backgroundIssues({ procedures }: ProposalInput, translate: Translate): ReportBlock[] {
  const issues = procedures.flatMap(({ name, issues: all }) => all.map(({ text }) => translate('proposalRequest.issue', { procedure: name, text })))
  return issues.length === 0 ? [] : [paragraph(translate('proposalRequest.issues')), list(issues)]
}

function scope({ procedures, tables }: ProposalInput, translate: Translate): ReportBlock[] {
  const outside = tables.flatMap(({ rows, judgements }) => {
    const keys = new Set(judgements.filter(({ role }) => role === 'out-of-scope').map(({ key }) => key))
    // Out of scope of one package or another town is no word about what is bought: everything that was judged has to say so.
    const isOutside = (judged: readonly { judgement: string }[]) => judged.length > 0 && judged.every(({ judgement }) => keys.has(judgement))
    return rows.filter(({ cells, necessity }) => necessity === 'not-needed' || isOutside(cells.filter(({ judgement }) => judgement !== ''))).map(({ name }) => name)
  })
  return [
    table(
      translate('proposalRequest.procedures'),
      [{ header: translate('proposalRequest.column.area'), width: 12 }, { header: translate('requirementReport.column.procedure'), width: 24 }, { header: translate('proposalRequest.column.flows'), width: 8, align: 'right' }],
      procedures.map((procedure) => [procedure.areaName, procedure.name, String(ownFlows(procedure).length)]),
    ),
    ...(outside.length === 0 ? [] : [paragraph(translate('proposalRequest.outside')), list([...new Set(outside)])]),
  ]
}

function requirementCounts({ tables, quality }: ProposalInput, translate: Translate): ReportBlock {
  const rows = tables.flatMap((view) => view.rows)
  // Of several 版 of one spec the first is counted: they say nearly the same.
  const functions = tables.reduce((sum, view) => sum + functionsOf(view, specsOf(view)[0]?.id ?? null).length, 0)
  const of = (treatment: string) => String(rows.filter((row) => row.treatment === treatment).length)
  return table(
    translate('proposalRequest.counts'),
    [{ header: translate('requirementReport.column.item'), width: 30 }, { header: translate('requirementReport.column.count'), width: 8, align: 'right' }],
    [
      [translate('proposalRequest.count.functions'), String(functions)],
      [translate('proposalRequest.count.decided'), String(rows.filter(isDecided).length)],
      ...(['1', '2', '3', '4'] as const).map((treatment) => [treatmentText(treatment, translate), of(treatment)]),
      [translate('proposalRequest.count.interfaces'), String(rows.filter(({ cells, kind }) => kind === 'interface' || cells.some(({ interfaceSystem }) => interfaceSystem !== '')).length)],
      [translate('proposalRequest.count.quality'), String(quality.length)],
    ],
  )
}
