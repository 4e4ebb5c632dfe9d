import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Host } from '../../../electron/host/create-host.ts'
import { scorePackages } from '../../../shared/evaluation/score-packages.ts'
import { openTestHost } from './open-test-host.ts'

let host: Host
let project: string
let area: string
beforeAll(async () => {
  host = openTestHost()
  project = (await host.client.project.openSample()).project
  area = (await host.client.project.overview({ project })).areas[1]!.id
}, 60_000)
afterAll(() => host.close())

const packagesOf = async () => (await host.client.packages.list({ project })).packages.filter((entry) => entry.area === area)

describe('packages of a 業務', () => {
  it('are added, renamed and removed, and come back with their answers', async () => {
    const { package: first } = await host.client.packages.add({ project, area, fields: { name: 'パッケージA', vendor: '見本システム' } })
    const { package: second } = await host.client.packages.add({ project, area, fields: { name: 'パッケージB' } })
    await host.client.packages.update({ project, package: second, fields: { name: 'パッケージC', edition: '2.1' } })
    expect((await packagesOf()).map(({ name, edition }) => [name, edition])).toEqual([['パッケージA', ''], ['パッケージC', '2.1']])
    const { evaluation } = await host.client.packages.openEvaluation({ project, area })
    const { lines } = await host.client.packages.evaluation({ project, evaluation })
    const subject = lines[0]!.subject
    await host.client.packages.writeAnswers({ project, answers: [{ package: first, subject, answer: 'yes', cost: 0 }, { package: second, subject, comment: '確認中' }] })
    expect((await packagesOf()).map(({ answers, unanswered }) => [answers, unanswered])).toEqual([[1, lines.length - 1], [0, lines.length]])
    await host.client.packages.remove({ project, package: first })
    expect(await packagesOf()).toHaveLength(1)
    expect(await host.client.packages.undo({ project, area })).toEqual({ undone: 'パッケージ「パッケージA」の削除' })
    const view = await host.client.packages.evaluation({ project, evaluation })
    expect(view.answers[first]).toEqual([{ subject, answer: 'yes', cost: 0, comment: '', source: '' }])
  })

  it('forget an answer that is emptied, and write all or none', async () => {
    const [first] = await packagesOf()
    const { evaluation } = await host.client.packages.openEvaluation({ project, area })
    const { lines } = await host.client.packages.evaluation({ project, evaluation })
    const subject = lines[1]!.subject
    const answersOf = async () => (await host.client.packages.evaluation({ project, evaluation })).answers[first!.id]!.filter((answer) => answer.subject === subject)
    await host.client.packages.writeAnswers({ project, answers: [{ package: first!.id, subject, answer: 'partial', cost: 1200 }] })
    expect(await answersOf()).toMatchObject([{ answer: 'partial', cost: 1200 }])
    await host.client.packages.writeAnswers({ project, answers: [{ package: first!.id, subject, answer: '', cost: null }] })
    expect(await answersOf()).toEqual([])
    const gone = crypto.randomUUID()
    await expect(
      host.client.packages.writeAnswers({ project, answers: [{ package: first!.id, subject, answer: 'yes' }, { package: gone, subject, answer: 'yes' }] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await answersOf()).toEqual([])
    await expect(host.client.packages.writeAnswers({ project, answers: [{ package: first!.id, subject: 'x', answer: 'yes' }] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('are evaluated with criteria, weights and marks of jurors, every change one undo step', async () => {
    const [first, second] = await packagesOf()
    const { evaluation } = await host.client.packages.openEvaluation({ project, area })
    const key = { project, evaluation }
    expect((await host.client.packages.openEvaluation({ project, area })).evaluation).toBe(evaluation)
    const { criteria } = await host.client.packages.evaluation(key)
    expect(criteria.map(({ kind }) => kind).slice(0, 3)).toEqual(['functions', 'cost', 'interfaces'])
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    const support = criteria.find(({ name }) => name === 'サポート')!
    const marks = [80, 60].map((points, index) => ({ criterion: support.id, package: first!.id, juror: `審査員${index + 1}`, points, reason: '' }))
    await host.client.packages.writeMarks({ ...key, marks })
    const { criterion } = await host.client.packages.addCriterion({ ...key, fields: { name: '研修' } })
    await host.client.packages.removeCriterion({ ...key, criterion })
    await host.client.packages.updateEvaluation({ ...key, chosen: second!.id, decision: '費用が最も安いため' })
    const view = await host.client.packages.evaluation(key)
    expect(view).toMatchObject({ marks, chosen: second!.id, decision: '費用が最も安いため', undo: '採用の決定' })
    expect(scorePackages(view).packages.find(({ id }) => id === first!.id)!.criteria[support.id]).toMatchObject({ low: 0.7, high: 0.7, known: 1 })
    await host.client.packages.writeMarks({ ...key, marks: [{ ...marks[0]!, points: null }] })
    await host.client.packages.undo({ project, area })
    expect((await host.client.packages.evaluation(key)).marks).toEqual(marks)
  })

  it('leave as an Excel file that reads back, texts as texts', async () => {
    const [first] = await packagesOf()
    const { evaluation } = await host.client.packages.openEvaluation({ project, area })
    const { lines } = await host.client.packages.evaluation({ project, evaluation })
    await host.client.packages.writeAnswers({ project, answers: [{ package: first!.id, subject: lines[0]!.subject, answer: 'yes', cost: 1200, comment: '=1+1' }] })
    const file = await host.client.packages.workbook({ project, evaluation })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(await file.arrayBuffer())
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['順位', '評価項目と点', '回答', '審査の点', '理由'])
    const row = workbook.getWorksheet('回答')!.getRow(2)
    expect([row.getCell(1).value, row.getCell(7).value, row.getCell(8).value, row.getCell(9).value]).toEqual([lines[0]!.code, '○', 1200, '=1+1'])
  })
})
