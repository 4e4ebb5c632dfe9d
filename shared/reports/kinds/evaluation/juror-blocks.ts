import type { EvaluationView } from '../../../contract/packages.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import { jurorsOf, summariseMarks } from '../../../evaluation/score-marks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'

/** The marks of the jurors for the criteria beyond functions, their mean and spread, and the reasons they wrote. */
export function jurorBlocks(view: EvaluationView, translate: Translate): ReportBlock[] {
  const jurors = jurorsOf(view.marks)
  const judged = view.criteria.filter(({ kind }) => kind === 'other')
  if (jurors.length === 0) return [reportBlocks.paragraph(translate('reports.evaluation.noMarks'))]
  const markOf = (criterion: string, candidate: string, juror: string) => view.marks.find((mark) => mark.criterion === criterion && mark.package === candidate && mark.juror === juror)
  const named = jurors.map((juror) => juror || translate('packages.juror.unnamed'))
  const reasons = judged.flatMap(({ id, name }) =>
    view.packages.flatMap((candidate) =>
      jurors.flatMap((juror, index) => {
        const reason = markOf(id, candidate.id, juror)?.reason ?? ''
        return reason === '' ? [] : [[name, candidate.name, named[index]!, reason]]
      }),
    ),
  )
  return [
    reportBlocks.table(
      translate('reports.evaluation.marksCaption', { count: jurors.length }),
      [
        { header: translate('packages.column.criterion'), width: 12 },
        { header: translate('packages.column.name'), width: 12 },
        ...named.map((header) => ({ header, width: 5, align: 'right' as const })),
        { header: translate('packages.column.mean'), width: 5, align: 'right' },
        { header: translate('packages.column.spread'), width: 5, align: 'right' },
      ],
      judged.flatMap(({ id, name }) =>
        view.packages.map((candidate) => {
          const summary = summariseMarks(view.marks, candidate.id, id)
          const marks = jurors.map((juror) => markOf(id, candidate.id, juror)?.points ?? null)
          return [name, candidate.name, ...marks.map((mark) => (mark === null ? translate('reports.unwritten') : String(mark))), summary === null ? '' : summary.mean.toFixed(1), summary === null ? '' : summary.spread.toFixed(1)]
        }),
      ),
    ),
    ...(reasons.length === 0
      ? []
      : [
          reportBlocks.table(
            translate('reports.evaluation.markReasons'),
            [
              { header: translate('packages.column.criterion'), width: 11 },
              { header: translate('packages.column.name'), width: 11 },
              { header: translate('reports.evaluation.juror'), width: 7 },
              { header: translate('reports.column.reason'), width: 23 },
            ],
            reasons,
          ),
        ]),
  ]
}
