import type { EvaluationView, PackageAnswer } from '../../../../shared/contract/packages.ts'
import { answerSigns } from '../../../../shared/evaluation/evaluation-sheets.ts'
import { readAnswer } from '../../../../shared/evaluation/read-answer.ts'
import { readCost, type CostNote } from '../../../../shared/evaluation/read-cost.ts'
import type { MessageKey, Translate } from '../../../../shared/i18n/translate.ts'
import type { GridColumn } from '../../../ui/grid/model/grid-column.ts'
import type { GridCell, GridRow } from '../../../ui/grid/model/grid-row.ts'
import { packageLetter } from '../package-part.ts'

const longestComment = 4000

/** One answer to write, of one package about one line. */
export type AnswerToWrite = Partial<PackageAnswer> & { package: string; subject: string }

export interface ReadCells {
  answers: AnswerToWrite[]
  /** Row weights by subject; null puts the usual one back. */
  weights: Map<string, number | null>
  /** What cannot be taken, by `row column`: the text stays in its cell. Null takes an earlier refusal back. */
  refused: Map<string, { text: string; reason: MessageKey } | null>
  notes: CostNote[]
}

/** Line × packages: code, function, class, weight; then answer, cost and comment of each package. */
export function answerColumns(view: Pick<EvaluationView, 'packages'>, translate: Translate): GridColumn[] {
  const choices = (['yes', 'partial', 'no'] as const).map((answer) => ({ text: answerSigns[answer], readings: translate(`packages.answer.${answer}.readings`).split(' ') }))
  return [
    { id: 'code', label: translate('packages.column.code'), width: 100, kind: 'text', isReadOnly: true },
    { id: 'line', label: translate('packages.column.line'), width: 300, kind: 'lines', isReadOnly: true },
    { id: 'class', label: translate('packages.column.class'), width: 112, kind: 'text', isReadOnly: true },
    { id: 'weight', label: translate('packages.column.rowWeight'), width: 76, kind: 'number' },
    ...view.packages.flatMap(({ id, name }, index): GridColumn[] => {
      const letter = packageLetter(index)
      return [
        { id: `answer ${id}`, label: translate('packages.column.letterAnswer', { letter, name }), width: 104, kind: 'choice', choices },
        { id: `cost ${id}`, label: translate('packages.column.letterCost', { letter }), width: 92, kind: 'number' },
        { id: `comment ${id}`, label: translate('packages.column.letterComment', { letter }), width: 150, kind: 'lines' },
      ]
    }),
  ]
}

/** The lines as rows of a grid. */
export function answerRows(view: Pick<EvaluationView, 'packages' | 'lines' | 'answers' | 'weights'>, translate: Translate): GridRow[] {
  const answers = view.packages.map(({ id }) => ({ id, given: new Map((view.answers[id] ?? []).map((answer) => [answer.subject, answer])) }))
  return view.lines.map((line) => {
    const cells: Record<string, string> = {
      code: line.code || translate('packages.rowNumber', { number: line.number ?? '' }),
      line: [line.name, line.text].filter(Boolean).join('\n'),
      class: translate(`packages.class.${line.class}`),
      weight: String(view.weights.rows[line.subject] ?? 1),
    }
    for (const { id, given } of answers) {
      const answer = given.get(line.subject)
      cells[`answer ${id}`] = answerSigns[answer?.answer ?? '']
      cells[`cost ${id}`] = typeof answer?.cost === 'number' ? answer.cost.toLocaleString('en-US') : ''
      cells[`comment ${id}`] = answer?.comment ?? ''
    }
    return { id: line.subject, cells }
  })
}

/** What typed and pasted texts mean: what can be written, and what is refused with its reason. */
export function readAnswerCells(cells: readonly GridCell[]): ReadCells {
  const read: ReadCells = { answers: [], weights: new Map(), refused: new Map(), notes: [] }
  const answers = new Map<string, AnswerToWrite>()
  for (const { row, column, text } of cells) {
    const [kind, packageId = ''] = column.split(' ')
    const refuse = (reason: MessageKey) => read.refused.set(`${row} ${column}`, { text, reason })
    const write = (fields: Partial<PackageAnswer>) => {
      read.refused.set(`${row} ${column}`, null)
      const key = `${packageId} ${row}`
      answers.set(key, { ...answers.get(key), package: packageId, subject: row, ...fields })
    }
    if (kind === 'answer') {
      const answer = readAnswer(text)
      if (answer === null) refuse('packages.answer.refused')
      else write({ answer })
    } else if (kind === 'cost') {
      const cost = readCost(text)
      if (cost.kind === 'refused') refuse(cost.reason)
      else write({ cost: cost.kind === 'cost' ? cost.thousands : null })
      if (cost.kind === 'cost') read.notes.push(...cost.notes)
    } else if (kind === 'comment') {
      if (text.length > longestComment) refuse('packages.comment.tooLong')
      else write({ comment: text })
    } else if (kind === 'weight') {
      const weight = readWeight(text)
      if (weight === undefined) refuse('packages.weight.refused')
      else {
        read.refused.set(`${row} ${column}`, null)
        read.weights.set(row, weight)
      }
    }
  }
  return { ...read, answers: [...answers.values()] }
}

/** The view as it will be once the answers are written. */
export function withAnswers(view: EvaluationView, written: readonly AnswerToWrite[]): EvaluationView {
  const answers = { ...view.answers }
  for (const [packageId, changes] of Map.groupBy(written, (change) => change.package)) {
    const given = new Map((answers[packageId] ?? []).map((answer) => [answer.subject, answer]))
    for (const { package: _, ...fields } of changes) {
      given.set(fields.subject, { answer: '', cost: null, comment: '', source: '', ...given.get(fields.subject), ...fields })
    }
    answers[packageId] = [...given.values()]
  }
  return { ...view, answers }
}

function readWeight(text: string): number | null | undefined {
  const typed = text.normalize('NFKC').trim()
  if (typed === '') return null
  const weight = Number(typed)
  return /^\d+(?:\.\d+)?$/.test(typed) && weight <= 1000 ? weight : undefined
}
