import { describe, expect, it } from 'vitest'
import { formatNext, parseNext } from '../../../../shared/steps/cells/next-cell.ts'
import { formatOwner, parseOwner } from '../../../../shared/steps/cells/owner-cell.ts'
import { formatDocuments, parseDocuments } from '../../../../shared/steps/cells/document-cell.ts'
import { parseDelimited } from '../../../../shared/steps/delimited-text.ts'
import { diagramOfSteps } from '../../../../shared/steps/diagram-of-steps.ts'
import { parseStepTable } from '../../../../shared/steps/parse-step-table.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'
import { stepRow } from '../../../../shared/steps/step-table.ts'

const header = ['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票', '所要時間(分)', 'キー']
const issuesOf = (...rows: string[][]) => parseStepTable([header, ...rows]).issues.map(({ code, row, column, severity }) => [code, row, column, severity])

describe('the cells of a step table', () => {
  it('reads ways on as staff write them', () => {
    expect(parseNext('')).toBe('following')
    expect(parseNext('なし')).toEqual([])
    expect(parseNext('８')).toEqual([{ condition: '', to: '8' }])
    expect(parseNext('不備なし→6 / 不備あり→9')).toEqual([{ condition: '不備なし', to: '6' }, { condition: '不備あり', to: '9' }])
    expect(parseNext('はい->No.6／いいえ⇒9番')).toEqual([{ condition: 'はい', to: '6' }, { condition: 'いいえ', to: '9' }])
    expect(parseNext('6、9')).toEqual([{ condition: '', to: '6' }, { condition: '', to: '9' }])
    expect(parseNext('A\\/B\\→C→6')).toEqual([{ condition: 'A/B→C', to: '6' }])
    expect(formatNext([{ condition: 'A/B→C\\', to: '6' }])).toBe('A\\/B\\→C\\\\→6')
  })

  it('takes pools, lanes and documents apart, escapes included', () => {
    expect(parseOwner('町役場／窓口係')).toEqual(['町役場', '窓口係'])
    expect(parseOwner('A\\/B/窓口')).toEqual(['A/B', '窓口'])
    expect(formatOwner(['A/B', '窓口'])).toBe('A\\/B/窓口')
    expect(parseDocuments('申請書、控え\\、写し\n台帳、申請書')).toEqual(['申請書', '控え、写し', '台帳'])
    expect(formatDocuments(['控え、写し', 'C:\\a'])).toBe('控え\\、写し、C:\\a')
  })

  it('reads what Excel puts on the clipboard, and loses nothing of what only looks quoted', () => {
    expect(parseDelimited('a\t"一\r\n二""三"\tb\r\nc\t\t\n', '\t')).toEqual([['a', '一\n二"三', 'b'], ['c', '', '']])
    expect(parseDelimited('"申請書"の受付\t5"\t"閉じない', '\t')).toEqual([['"申請書"の受付', '5"', '"閉じない']])
  })
})

describe('a table that is wrong', () => {
  it('names row, column and cause of each fault', () => {
    expect(issuesOf(['1', '窓口', '受付', '作業', '7'])).toEqual([['unknown-next', 0, 'next', 'error']])
    expect(issuesOf(['1', '窓口', '受付'], ['1', '窓口', '審査'])).toEqual([['duplicate-number', 1, 'number', 'error']])
    expect(issuesOf(['1', '窓口', '受付', '検討'])).toEqual([['unknown-kind', 0, 'kind', 'error']])
    expect(issuesOf(['一', '窓口', '受付'])).toEqual([['bad-number', 0, 'number', 'error']])
    expect(issuesOf(['1', '窓口', '終', '終了', '2'], ['2', '窓口', '受付'])).toEqual([['next-on-end', 0, 'next', 'error']])
    expect(issuesOf(['1', '窓口', '', '開始'], ['2', '窓口', '受付', '', '1'])).toEqual([['next-to-start', 1, 'next', 'error']])
    expect(issuesOf(['1', '窓口', '受付', '', '1'])).toEqual([['next-to-itself', 0, 'next', 'warning']])
    expect(issuesOf(['1', '窓口', '受付', '', '', '', '', '約5分'])).toEqual([['unread-amount', 0, 'minutesPerCase', 'warning']])
    expect(issuesOf(['1', '窓口', '受付', '', '', '', '', '', 'a b'])).toEqual([['bad-key', 0, 'key', 'error']])
    expect(issuesOf(['1', '窓口', '受付', '', '', '', '', '', 'k'], ['2', '窓口', '審査', '', '', '', '', '', 'k'])).toEqual([['duplicate-key', 1, 'key', 'error']])
    expect(issuesOf(['1', '窓口', '不備があるか', '判断', '1 / 2'], ['2', '窓口', '受付'])).toEqual(
      expect.arrayContaining([['branch-without-condition', 0, 'next', 'warning']]))
    expect(parseStepTable([['a', 'b'], ['1', '2']]).issues.map(({ code }) => code)).toEqual(['missing-columns'])
    expect(issuesOf()).toEqual([['no-rows', null, null, 'error']])
  })

  it('keeps as typed what it only warns of: formulas, emoji, private-use characters, very long cells', async () => {
    const long = 'あ'.repeat(32_767)
    const { table, issues } = parseStepTable([header, ['1', '窓口', '=SUM(A1)'], ['2', '窓口', '🗾\ue000葛󠄀'], ['3', '窓口', long]])
    expect(issues).toEqual([])
    expect(stepsOfDiagram(await diagramOfSteps(table, '試験')).table.rows.map(({ text }) => text)).toEqual(['=SUM(A1)', '🗾\ue000葛󠄀', long])
    expect(issuesOf(['1', '窓口', '受\u0007付'])).toEqual([['forbidden-character', 0, null, 'warning']])
  })

  it('refuses 10,000 rows in a sentence, within a second', () => {
    const started = performance.now()
    const issues = issuesOf(...Array.from({ length: 10_000 }, (_, index) => [String(index + 1), '窓口', '受付', '', index === 0 ? '5000' : '']))
    expect(issues).toEqual([['too-many-rows', null, null, 'error']])
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('a table that leaves things out', () => {
  it('gets a start, an end and a gateway, numbers where they are missing, and its rows in any order of columns', async () => {
    const { table, issues } = parseStepTable([['様式1'], ['次', '作業内容', 'No', '担当'], ['あり→2 / なし→3', '確認する', '1', '窓口'], ['', '直す', '', '窓口'], ['', '登録する', '３', '窓口']])
    expect(issues.map(({ code }) => code)).toEqual(['missing-columns', 'missing-number'])
    const xml = await diagramOfSteps(table, '試験')
    for (const element of ['startEvent', 'endEvent', 'exclusiveGateway']) expect(xml.match(new RegExp(`<bpmn:${element} `, 'g'))?.length, element).toBe(1)
    expect(stepsOfDiagram(xml).table.rows.map(({ number, kind }) => [number, kind])).toEqual([['1', 'task'], ['2', 'task'], ['3', 'task']])
  })

  it('is quick: 200 rows in 8 lanes become a diagram and a table again well within a second', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => stepRow({
      number: String(index + 1), owner: [`係${index % 8}`], text: `手順${index + 1}を行う`, outputs: index % 5 === 0 ? [`書類${index}`] : [],
      next: index % 10 === 9 && index > 20 ? [{ condition: '可', to: String(Math.min(200, index + 2)) }, { condition: '否', to: String(index - 5) }] : 'following',
    }))
    const started = performance.now()
    expect(stepsOfDiagram(await diagramOfSteps({ rows }, '試験')).table.rows.length).toBe(200)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
