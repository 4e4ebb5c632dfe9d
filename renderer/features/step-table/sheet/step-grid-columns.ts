import { kindWords } from '../../../../shared/steps/cells/kind-cell.ts'
import { needWords } from '../../../../shared/steps/cells/need-cell.ts'
import { stepColumns, type StepColumn } from '../../../../shared/steps/step-columns.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import type { GridChoice, GridColumn } from '../../../ui/grid/model/grid-column.ts'
import type { GridRow } from '../../../ui/grid/model/grid-row.ts'
import { cellOf } from './step-cells.ts'

type Look = Pick<GridColumn, 'width' | 'kind' | 'widest'>

const looks: Readonly<Record<StepColumn, Look>> = {
  number: { width: 58, kind: 'text' },
  owner: { width: 88, kind: 'suggest' },
  text: { width: 220, kind: 'text', widest: 320 },
  kind: { width: 52, kind: 'choice' },
  next: { width: 98, kind: 'text' },
  inputs: { width: 132, kind: 'suggest' },
  outputs: { width: 132, kind: 'suggest' },
  system: { width: 132, kind: 'suggest' },
  method: { width: 72, kind: 'suggest' },
  minutesPerCase: { width: 104, kind: 'number' },
  casesPerYear: { width: 88, kind: 'number' },
  monthly: { width: 216, kind: 'text' },
  ground: { width: 160, kind: 'lines' },
  note: { width: 216, kind: 'lines' },
  customisation: { width: 176, kind: 'lines' },
  customisationReason: { width: 176, kind: 'lines' },
  customisationNeeded: { width: 96, kind: 'choice' },
  key: { width: 176, kind: 'text' },
}

const readings: Readonly<Record<string, readonly string[]>> = {
  作業: ['さぎょう', 'sagyou', 'task'], 判断: ['はんだん', 'handan', 'ぶんき'], 並行: ['へいこう', 'heikou'], 待ち: ['まち', 'machi'],
  開始: ['かいし', 'kaishi', 'start'], 終了: ['しゅうりょう', 'shuuryou', 'end'], サブプロセス: ['sabupurosesu'],
  紙: ['かみ', 'kami'], 電話: ['でんわ', 'denwa'], 対面: ['たいめん', 'taimen'], 端末: ['たんまつ', 'tanmatsu'], 自動: ['じどう', 'jidou'],
  必要: ['ひつよう', 'hitsuyou'], 不要: ['ふよう', 'fuyou'], 不明: ['ふめい', 'fumei'],
}

const methods = ['紙', '電話', '対面', '端末', '自動']

/** The columns of the step table; what others wrote in a column is proposed in it. */
export function stepGridColumns(lines: readonly GridRow[], options: { hasKey: boolean }, translate: Translate): GridColumn[] {
  const known = (column: StepColumn) => [...new Set(lines.map((line) => cellOf(line, column)).filter((text) => text !== ''))]
  const documents = () => [...new Set([...known('inputs'), ...known('outputs')])]
  const choices: Partial<Record<StepColumn, readonly string[]>> = {
    owner: known('owner'),
    kind: Object.values(kindWords),
    inputs: documents(),
    outputs: documents(),
    system: known('system'),
    method: [...new Set([...methods, ...known('method')])],
    customisationNeeded: Object.values(needWords),
  }
  return stepColumns
    .filter(({ name }) => name !== 'key' || options.hasKey)
    .map(({ name }) => ({
      id: name,
      label: translate(`stepTable.column.${name}`),
      ...looks[name],
      choices: choices[name]?.map(choiceOf),
      isReadOnly: name === 'key',
    }))
}

function choiceOf(text: string): GridChoice {
  return { text, readings: readings[text] }
}
