import type { EvaluationView } from '../../../contract/packages.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import { jurorsOf } from '../../../evaluation/score-marks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'

interface Unknown {
  name: string
  answers: number
  costs: number
  marks: number
}

/** What nobody knows of each package: lines without ○△×, lines without a cost, marks that jurors have not given. Unknown is never counted as zero. */
export function unknownBlocks(view: EvaluationView, translate: Translate): ReportBlock[] {
  const unknown = unknownOf(view)
  if (unknown.every(({ answers, costs, marks }) => answers + costs + marks === 0)) return [reportBlocks.paragraph(translate('reports.evaluation.allKnown'))]
  return [
    reportBlocks.paragraph(translate('reports.evaluation.unknownIntro')),
    reportBlocks.table(
      translate('reports.evaluation.unknownCaption'),
      [
        { header: translate('packages.column.name'), width: 16 },
        { header: translate('reports.evaluation.unknownAnswers'), width: 9, align: 'right' },
        { header: translate('reports.evaluation.unknownCosts'), width: 9, align: 'right' },
        { header: translate('reports.evaluation.unknownMarks'), width: 9, align: 'right' },
      ],
      unknown.map(({ name, answers, costs, marks }) => [name, ...[answers, costs, marks].map(String)]),
    ),
  ]
}

/** How many ○△× are missing over all packages. */
export function countUnknown(view: EvaluationView): number {
  return unknownOf(view).reduce((sum, { answers }) => sum + answers, 0)
}

function unknownOf(view: EvaluationView): Unknown[] {
  const jurors = jurorsOf(view.marks).length
  const judged = view.criteria.filter(({ kind }) => kind === 'other').length
  const subjects = new Set(view.lines.map(({ subject }) => subject))
  return view.packages.map(({ id, name }) => {
    const given = (view.answers[id] ?? []).filter(({ subject }) => subjects.has(subject))
    const marked = view.marks.filter((mark) => mark.package === id && mark.points !== null).length
    return {
      name,
      answers: view.lines.length - given.filter(({ answer }) => answer !== '').length,
      costs: view.lines.length - given.filter(({ cost }) => cost !== null).length,
      marks: Math.max(0, jurors * judged - marked),
    }
  })
}
