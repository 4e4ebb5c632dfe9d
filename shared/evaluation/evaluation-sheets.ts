import type { EvaluationView, PackageAnswer } from '../contract/packages.ts'
import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { RegisterSheet } from '../register/register.ts'
import { explainRanking, explainSensitivity } from './reasons.ts'
import { jurorsOf, summariseMarks } from './score-marks.ts'
import { scorePackages } from './score-packages.ts'

/** The signs of answers as vendors and offices write them; '' is unknown. */
export const answerSigns: Readonly<Record<PackageAnswer['answer'], string>> = { '': '', yes: '○', partial: '△', no: '×' }

/** An evaluation as sheets: ranking, criteria, answers, marks, reasons. One value per cell; costs in 千円, unknown ones stay empty. */
export function evaluationSheets(view: EvaluationView, translate: Translate): RegisterSheet[] {
  const scores = scorePackages(view)
  const nameOf = (id: string) => view.packages.find((entry) => entry.id === id)?.name ?? ''
  const column = (key: MessageKey, width: number) => ({ title: translate(key), width })
  const ranking: RegisterSheet = {
    name: translate('packages.sheet.ranking'),
    columns: [
      column('packages.column.rank', 8), column('packages.column.name', 28), column('packages.column.vendor', 24), column('packages.column.points', 10),
      column('packages.column.low', 10), column('packages.column.high', 10), column('packages.column.known', 12), column('packages.column.costLow', 16),
      column('packages.column.costHigh', 16), column('packages.column.costUnknown', 12), column('packages.column.mandatoryNo', 14), column('packages.column.chosen', 10),
    ],
    rows: scores.packages.map(({ id, rank, points, known, cost, mandatory }) => [
      rank, nameOf(id), view.packages.find((entry) => entry.id === id)?.vendor ?? '', tenth(points.middle), tenth(points.low), tenth(points.high), Math.round(known * 100),
      cost.isUnknown ? '' : cost.low, cost.isUnknown ? '' : cost.high, cost.unknown, mandatory.no.length, view.chosen === id ? translate('packages.chosen') : '',
    ]),
  }
  const criteria: RegisterSheet = {
    name: translate('packages.sheet.criteria'),
    columns: [
      column('packages.column.criterion', 24), column('packages.column.description', 50), column('packages.column.weight', 10),
      ...scores.packages.map(({ id }) => ({ title: nameOf(id), width: 16 })),
    ],
    rows: view.criteria.map((criterion) => [
      criterion.name, criterion.description, criterion.weight, ...scores.packages.map((entry) => tenth(entry.criteria[criterion.id]!.points.middle)),
    ]),
  }
  return [ranking, criteria, answerSheet(view, translate), markSheet(view, translate), reasonSheet(view, translate)]
}

/** Line × packages: answer, cost, comment. */
export function answerSheet(view: Pick<EvaluationView, 'packages' | 'lines' | 'answers' | 'weights'>, translate: Translate): RegisterSheet {
  const answers = view.packages.map(({ id }) => new Map((view.answers[id] ?? []).map((answer) => [answer.subject, answer])))
  return {
    name: translate('packages.sheet.answers'),
    columns: [
      { title: translate('packages.column.code'), width: 12 },
      { title: translate('packages.column.middle'), width: 18 },
      { title: translate('packages.column.line'), width: 40 },
      { title: translate('packages.column.text'), width: 50 },
      { title: translate('packages.column.class'), width: 14 },
      { title: translate('packages.column.rowWeight'), width: 8 },
      ...view.packages.flatMap(({ name }) => [
        { title: translate('packages.column.answerOf', { name }), width: 12 },
        { title: translate('packages.column.costOf', { name }), width: 14 },
        { title: translate('packages.column.commentOf', { name }), width: 36 },
      ]),
    ],
    rows: view.lines.map((line) => [
      line.code || String(line.number ?? ''), line.middle, line.name, line.text, translate(`packages.class.${line.class}`), view.weights.rows[line.subject] ?? 1,
      ...answers.flatMap((given) => {
        const answer = given.get(line.subject)
        return [answerSigns[answer?.answer ?? ''], answer?.cost ?? '', answer?.comment ?? '']
      }),
    ]),
  }
}

function markSheet(view: EvaluationView, translate: Translate): RegisterSheet {
  const jurors = jurorsOf(view.marks)
  const others = view.criteria.filter(({ kind }) => kind === 'other')
  return {
    name: translate('packages.sheet.marks'),
    columns: [
      { title: translate('packages.column.criterion'), width: 24 },
      { title: translate('packages.column.name'), width: 28 },
      ...jurors.map((juror) => ({ title: juror || translate('packages.juror.unnamed'), width: 12 })),
      { title: translate('packages.column.mean'), width: 10 },
      { title: translate('packages.column.spread'), width: 12 },
      { title: translate('packages.column.markReasons'), width: 50 },
    ],
    rows: others.flatMap((criterion) =>
      view.packages.map((entry) => {
        const summary = summariseMarks(view.marks, entry.id, criterion.id)
        const marks = jurors.map((juror) => view.marks.find((mark) => mark.juror === juror && mark.package === entry.id && mark.criterion === criterion.id))
        const points = marks.map((mark) => mark?.points ?? '')
        const reasons = marks.flatMap((mark) => (mark === undefined || mark.reason === '' ? [] : [`${mark.juror || translate('packages.juror.unnamed')}：${mark.reason}`]))
        return [criterion.name, entry.name, ...points, summary === null ? '' : tenth(summary.mean), summary === null ? '' : tenth(summary.spread), reasons.join('\n')]
      }),
    ),
  }
}

function reasonSheet(view: EvaluationView, translate: Translate): RegisterSheet {
  const scores = scorePackages(view)
  const chosen = view.packages.find(({ id }) => id === view.chosen)
  return {
    name: translate('packages.sheet.reasons'),
    columns: [{ title: translate('packages.column.part'), width: 20 }, { title: translate('packages.column.sentence'), width: 110 }],
    rows: [
      ...explainRanking(view, scores, translate).map((text) => [translate('packages.reasons'), text]),
      ...explainSensitivity(view, scores, translate).map((text) => [translate('packages.sensitivity'), text]),
      ...(chosen === undefined ? [] : [[translate('packages.decision'), translate('packages.decisionOf', { name: chosen.name, reason: view.decision })]]),
    ],
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
