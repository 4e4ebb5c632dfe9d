import { expect, it } from 'vitest'
import { describeLine } from '../../../../shared/checks/describe-line.ts'
import { findPlaced } from '../../../../shared/checks/placed-finding.ts'
import { checks } from '../../../../shared/i18n/ja/checks.ts'
import { checkLines } from '../../../../shared/i18n/ja/check-lines.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { diagramOfSteps } from '../../../../shared/steps/diagram-of-steps.ts'
import { parseStepTable } from '../../../../shared/steps/parse-step-table.ts'
import { flowText, stepsNamed } from './flow-text.ts'

it('errors stand before warnings, each by row; a branch stands with the step it leaves and names the row it leads to', async () => {
  const rows = [
    ['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票'],
    ['1', '窓口係', '記載内容の確認及び届の受理', '作業', '', '', ''],
    ['2', '窓口係', '書きもれの有無', '判断', 'ある→1 / 3', '', ''],
    ['3', '係長', '番号の確認及び届の決裁', '作業', '', '', ''],
  ]
  const found = findPlaced(await diagramOfSteps(parseStepTable(rows).table, '届'))
  expect(found.map(({ rule, severity, row, name }) => [rule, severity, row, name])).toEqual([
    ['C05', 'error', '2', '書きもれの有無'],
    ['C09', 'warning', '1', '記載内容の確認及び届の受理'],
    ['C09', 'warning', '3', '番号の確認及び届の決裁'],
  ])
  expect(describeLine(found[0]!, createTranslate('ja'))).toBe('行き先 3 に条件の名前がありません。どんなときに進むかを書いてください。')
})

it('a document stands with the first step that uses it', () => {
  const found = findPlaced(flowText({ ...stepsNamed('届を見る', '相談受付簿の作成', '相談受付簿を読む'), documents: { Book: '相談受付簿' }, links: ['T1>Book'] }))
  expect(found.filter(({ rule }) => rule === 'C14')).toMatchObject([{ shape: 'Book', row: '3', name: '相談受付簿' }])
})

it('what concerns the whole flow is looked at from its first step; a nameless gateway is told by its neighbour', () => {
  const found = findPlaced(flowText({
    nodes: ['A task 届を見る', 'G exclusiveGateway', 'B task 届を返す', 'C task 届をしまう', 'D1 task 届を送る'], flows: ['A>G', 'G>B:あり', 'G>C', 'D1>C', 'B>C'],
  }))
  expect(found.find(({ rule }) => rule === 'C01')).toMatchObject({ shape: 'A' })
  expect(found.find(({ rule }) => rule === 'C05')).toMatchObject({ shape: 'G', name: '', near: '届を見る', row: '1' })
})

it('every sentence of a finding has one for its line', () => {
  const reasons = Object.keys(checks).filter((key) => /^checks\.C\d\d/.test(key) && !key.endsWith('.title'))
  expect(Object.keys(checkLines).toSorted()).toEqual(reasons.map((key) => key.replace('checks.', 'checkLine.')).toSorted())
})
