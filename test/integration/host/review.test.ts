import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { Host } from '../../../electron/host/create-host.ts'
import { nestedFlow } from '../../e2e/fitgap-nested-flow.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from './open-test-host.ts'

async function openReview(host: Host) {
  const flows = await openProjectWithTwoFlows(host)
  const { project, asis: flow } = flows
  const key = { project, flow }
  const change = async (edit: (xml: string) => string) => {
    const { xml, sequence } = await host.client.flow.text(key)
    await host.client.flow.journal({ ...key, sequence, xml: edit(xml) })
  }
  return { ...flows, key, change, view: () => host.client.review.view(key) }
}

describe('what people say of a diagram', () => {
  it('keeps a comment with its answers and its state by step, and undo goes back through them', async () => {
    const host = openTestHost()
    const { key, view } = await openReview(host)
    const [, step] = (await view()).steps
    const { comment } = await host.client.review.comment({ ...key, element: step!.element, text: '=紙で受けています', author: '窓口係 佐藤' })
    const { comment: answer } = await host.client.review.answer({ ...key, comment, text: '月に20件です', author: '係長' })
    await host.client.review.answer({ ...key, comment: answer, text: '書き足します', author: '窓口係' })
    await host.client.review.settle({ ...key, comment, state: 'confirmed', person: '係長' })
    let [found] = (await view()).comments
    expect(found).toMatchObject({ number: 1, element: step!.element, elementName: step!.name, state: 'confirmed', stateBy: '係長', isGone: false })
    expect(found!.answers.map(({ text }) => text)).toEqual(['月に20件です', '書き足します'])
    await host.client.review.undo(key)
    ;[found] = (await view()).comments
    expect(found).toMatchObject({ state: 'unconfirmed', stateBy: '', stateAt: null })
    for (const left of [1, 0]) {
      await host.client.review.undo(key)
      expect((await view()).comments[0]!.answers).toHaveLength(left)
    }
    await host.client.review.undo(key)
    expect((await view()).comments).toEqual([])
    expect((await host.client.review.undo(key)).undone).toBeNull()
    for (let step = 0; step < 4; step += 1) await host.client.review.redo(key)
    expect((await view()).comments[0]).toMatchObject({ text: '=紙で受けています', state: 'confirmed' })
    host.close()
  })

  it('never gives the number of a removed comment again, for it stands on papers', async () => {
    const host = openTestHost()
    const { key, view } = await openReview(host)
    const write = (text: string) => host.client.review.comment({ ...key, element: '', text, author: '' })
    await write('一つ目')
    const { comment } = await write('二つ目')
    await host.client.review.remove({ ...key, comment })
    await write('三つ目')
    expect((await view()).comments.map(({ number, text }) => [number, text])).toEqual([[1, '一つ目'], [3, '三つ目']])
    host.close()
  })

  it('lists the steps within a sub-process after it, to be confirmed like any other', async () => {
    const host = openTestHost()
    const { key, view, change } = await openReview(host)
    await change(() => nestedFlow({ first: '届を受ける', whole: '審査する', inner: ['本人か見る', '世帯を見る'] }))
    expect((await view()).steps.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 届を受ける', '2 審査する', '2-1 本人か見る', '2-2 世帯を見る'])
    await host.client.review.confirm({ ...key, elements: ['Activity_two'], state: 'confirmed', person: '係長' })
    expect((await view()).steps[3]).toMatchObject({ state: 'confirmed', isChangedSince: false })
    await change((xml) => xml.replace('世帯を見る', '世帯と続柄を見る'))
    expect((await view()).steps[3]).toMatchObject({ isChangedSince: true })
    host.close()
  })

  it('brings a removed comment back with every answer', async () => {
    const host = openTestHost()
    const { key, view } = await openReview(host)
    const { comment } = await host.client.review.comment({ ...key, element: '', text: '全体について', author: '' })
    await host.client.review.answer({ ...key, comment, text: 'はい', author: '' })
    await host.client.review.remove({ ...key, comment })
    expect((await view()).comments).toEqual([])
    await host.client.review.undo(key)
    expect((await view()).comments[0]!.answers).toHaveLength(1)
    host.close()
  })

  it('survives edits of the diagram: a renamed step is named anew, the comments of a removed one are listed as gone', async () => {
    const host = openTestHost()
    const { key, view, change } = await openReview(host)
    const [renamed, removed] = (await view()).steps.filter(({ kind }) => kind === 'task')
    for (const { element } of [renamed!, removed!]) await host.client.review.comment({ ...key, element, text: '確認', author: '' })
    await change((xml) => xml.replace(`name="${renamed!.name}"`, 'name="届を預かる"').replaceAll(removed!.element, `${removed!.element}_new`))
    const { comments } = await view()
    expect(comments.map(({ elementName, isGone }) => ({ elementName, isGone }))).toEqual([
      { elementName: '届を預かる', isGone: false },
      { elementName: removed!.name, isGone: true },
    ])
    host.close()
  })

  it('never gives the number of a comment twice while it is there', async () => {
    const host = openTestHost()
    const { key, view } = await openReview(host)
    const add = (text: string) => host.client.review.comment({ ...key, element: '', text, author: '' })
    const first = await add('一')
    await add('二')
    await host.client.review.remove({ ...key, comment: first.comment })
    await add('三')
    expect((await view()).comments.map(({ number }) => number)).toEqual([2, 3])
    host.close()
  })

  it('confirms steps in one undo step, and asks again where a step changed since', async () => {
    const host = openTestHost()
    const { key, view, change } = await openReview(host)
    const before = await view()
    const elements = before.steps.map(({ element }) => element)
    await host.client.review.confirm({ ...key, elements: [...elements, 'nothing-of-this-flow'], state: 'confirmed', person: '窓口係' })
    expect((await view()).steps.every(({ state, isChangedSince }) => state === 'confirmed' && !isChangedSince)).toBe(true)
    const task = before.steps.find(({ kind }) => kind === 'task')!
    await change((xml) => xml.replace(`name="${task.name}"`, 'name="届を預かる"'))
    expect((await view()).steps.filter(({ isChangedSince }) => isChangedSince).map(({ element }) => element)).toEqual([task.element])
    await host.client.review.undo(key)
    expect((await view()).steps.every(({ state }) => state === 'unconfirmed')).toBe(true)
    host.close()
  })

  it('keeps one answer to a question of the hearing, and an emptied one goes', async () => {
    const host = openTestHost()
    const { key, view } = await openReview(host)
    const { element } = (await view()).steps[1]!
    const hear = (answer: string) => host.client.review.hear({ ...key, element, question: 'cases', answer, person: '' })
    await hear('400')
    await hear('およそ400件')
    expect((await view()).answers).toMatchObject([{ element, question: 'cases', answer: 'およそ400件' }])
    await hear('')
    expect((await view()).answers).toEqual([])
    await host.client.review.undo(key)
    await host.client.review.undo(key)
    expect((await view()).answers).toMatchObject([{ answer: '400' }])
    host.close()
  })

  it('signs a version that gets a name, and says where the diagram changed afterwards', async () => {
    const host = openTestHost()
    const { key, view, change } = await openReview(host)
    await change((xml) => xml.replace('</bpmn:definitions>', '<!-- edited --></bpmn:definitions>').replace('</definitions>', '<!-- edited --></definitions>'))
    const { revision } = await host.client.review.sign({ ...key, section: '窓口係', person: '', note: '' })
    const [newest] = await host.client.flow.revisions(key)
    expect(newest).toMatchObject({ number: revision, name: '窓口係の確認' })
    expect((await view()).signOffs).toMatchObject([{ revision, section: '窓口係', isChangedSince: false }])
    // A second section signs the same version: the name it has stays.
    await host.client.review.sign({ ...key, section: '情報係', person: '', note: '' })
    expect((await host.client.flow.revisions(key))[0]).toMatchObject({ number: revision, name: '窓口係の確認' })
    const { name } = (await view()).steps.find(({ kind }) => kind === 'task')!
    await change((xml) => xml.replace(`name="${name}"`, 'name="変えた"'))
    expect((await view()).signOffs.map(({ isChangedSince }) => isChangedSince)).toEqual([true, true])
    host.close()
  })

  it('is told what is not there, and writes nothing in a flow that does not exist', async () => {
    const host = openTestHost()
    const { key, project } = await openReview(host)
    const nobody = '00000000-0000-4000-8000-000000000000'
    const gone = { code: 'NOT_FOUND' }
    await expect(host.client.review.view({ project, flow: nobody })).rejects.toMatchObject(gone)
    await expect(host.client.review.comment({ project, flow: nobody, element: '', text: 'x', author: '' })).rejects.toMatchObject(gone)
    await expect(host.client.review.answer({ ...key, comment: nobody, text: 'x', author: '' })).rejects.toMatchObject(gone)
    await expect(host.client.review.undo({ project, flow: nobody })).rejects.toMatchObject(gone)
    host.close()
  })

  it('leaves as Excel and TSV that read back what was said, formulas as text', async () => {
    const host = openTestHost()
    const { key, view } = await openReview(host)
    const { steps } = await view()
    await host.client.review.comment({ ...key, element: steps[1]!.element, text: '=1+1\n<b>太字</b>', author: '佐藤' })
    await host.client.review.sign({ ...key, section: '窓口係', person: '', note: '' })
    const { path } = await host.client.review.exportTo({ ...key, path: join(temporaryFolder(), '確認') })
    await expect(host.client.review.exportTo({ ...key, path })).rejects.toMatchObject({ code: 'REFUSED' })
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(path)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['手順の確認', 'コメント', '聞き取り', '署名'])
    expect(workbook.getWorksheet('手順の確認')!.rowCount).toBe(steps.length + 1)
    expect(workbook.getWorksheet('コメント')!.getCell('C2').value).toBe('=1+1\n<b>太字</b>')
    expect(workbook.getWorksheet('署名')!.getCell('E2').value).toMatch(/^令和\d+年\d+月\d+日$/)
    const tsv = await host.client.review.exportTo({ ...key, path: join(temporaryFolder(), '確認.tsv') })
    expect(readFileSync(tsv.path, 'utf8')).toContain('1 =1+1\n<b>太字</b>"')
    host.close()
  })
})
