import exceljs from 'exceljs'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EvaluationView } from '../../shared/contract/packages.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { callCore, openProjectKey, startWalk, type Walk } from './harness/walk.ts'

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
  await walk.page.getByRole('button', { name: /サンプルで試す/ }).click()
  await walk.page.getByRole('link', { name: 'パッケージ', exact: true }).click()
  await walk.page.getByRole('grid', { name: '回答' }).waitFor()
})
afterAll(() => walk.end())

const part = (name: string) => walk.page.locator('.segment', { hasText: name }).first().click()

async function view(): Promise<EvaluationView> {
  const project = openProjectKey(walk.page)
  const { evaluations } = await callCore<{ evaluations: { id: string; name: string }[] }>(walk.page, 'packages/list', { project })
  return callCore<EvaluationView>(walk.page, 'packages/evaluation', { project, evaluation: evaluations.find(({ name }) => name === '住民基本台帳')!.id })
}

describe('パッケージ', () => {
  it('takes answers and costs by keyboard, refuses what is no amount, and keeps it as typed', async () => {
    const { page } = walk
    await page.getByRole('gridcell', { name: /0010101.*費用/ }).first().click()
    await page.keyboard.type('１２０万円')
    await page.keyboard.press('Enter')
    await page.getByRole('gridcell', { name: /0010101.*費用.*1,200/ }).waitFor()
    await expect.poll(async () => (await view()).answers[(await view()).packages[0]!.id]!.find(({ subject }) => subject === 'function:0010101')?.cost).toBe(1200)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('月額5万円')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await page.getByText('月額や年額、人日の単価です。評価する期間の合計（千円）に直してください。').first().waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.type('無償')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await view()).answers[(await view()).packages[0]!.id]!.find(({ subject }) => subject === 'function:0010101')?.cost).toBe(0)
  })

  it('adds a candidate by typing into the last row, and takes it back', async () => {
    const { page } = walk
    await part('候補')
    await page.getByRole('grid', { name: '候補' }).getByRole('row').nth(4).getByRole('gridcell').nth(1).click()
    await page.keyboard.type('四つ目の製品')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await view()).packages.map(({ name }) => name)).toHaveLength(4)
    await page.getByRole('button', { name: '元に戻す', exact: true }).click()
    await page.getByText('「パッケージ「四つ目の製品」の追加」を元に戻しました。').waitFor()
    expect((await view()).packages).toHaveLength(3)
    expect(await findAccessibilityFaults(page)).toEqual([])
  })

  it('ranks while weights move, says what would change the winner, and that comes true', async () => {
    const { page } = walk
    await part('評価')
    const first = page.locator('.packages-ranking tbody tr').first()
    await page.getByText(/^1位は「クラウド住基はやて（見本）」/).waitFor()
    const sentence = await page.getByText(/^評価項目「費用」の重みを20から/).textContent()
    const turn = Number(/から([\d.]+)より小さく/.exec(sentence!)![1])
    await page.getByLabel('費用', { exact: true }).last().fill(String(turn - 0.1))
    await page.keyboard.press('Enter')
    await expect.poll(() => first.textContent()).toContain('住民記録あおぞら')
    await page.getByText(/^1位は「住民記録あおぞら（見本）」/).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await expect.poll(async () => (await view()).undo).toBe('評価項目「費用」の変更')
    await page.getByRole('button', { name: '元に戻す', exact: true }).click()
    await expect.poll(() => first.textContent()).toContain('クラウド住基はやて')
  })

  it('takes a decision with its reason, and leaves as Excel with ranking, answers and reasons', async () => {
    const { page } = walk
    await page.getByRole('button', { name: '「クラウド住基はやて（見本）」を採用する' }).click()
    await page.getByLabel(/を採用する理由/).fill('費用が最も安いため。')
    await part('審査の点')
    await expect.poll(async () => (await view()).decision).toBe('費用が最も安いため。')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '一覧を出力する' }).click()
    await page.getByRole('menuitem', { name: 'Excel に出力する' }).click()
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(readFileSync(await (await download).path()) as unknown as ArrayBuffer)
    expect(workbook.getWorksheet('順位')!.getRow(2).values).toContain('クラウド住基はやて（見本）')
    const reasons = workbook.getWorksheet('理由')!
    expect(reasons.getRow(reasons.rowCount).getCell(2).value).toBe('「クラウド住基はやて（見本）」を採用します。費用が最も安いため。')
  })

  it('keeps why a juror gave a mark, also where another cell is chosen while it is typed, and brings it out', async () => {
    const { page } = walk
    await part('審査の点')
    await page.getByText('点のセルを選ぶと、ここにその理由を書けます。').waitFor()
    await page.getByRole('gridcell', { name: /住民係長/ }).first().click()
    await page.getByLabel(/住民係長 がつけた点の理由/).fill('次の版の時期が書かれている。')
    await page.getByRole('gridcell', { name: /情報係長/ }).first().click()
    await expect.poll(async () => (await view()).marks.filter(({ reason }) => reason !== '').map(({ juror, reason }) => [juror, reason])).toEqual([['住民係長', '次の版の時期が書かれている。']])
    expect(await findAccessibilityFaults(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '一覧を出力する' }).click()
    await page.getByRole('menuitem', { name: 'Excel に出力する' }).click()
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load(readFileSync(await (await download).path()) as unknown as ArrayBuffer)
    expect(workbook.getWorksheet('審査の点')!.getRow(2).values).toContain('住民係長：次の版の時期が書かれている。')
  })

  it('says what will be lost with the decision, and takes it into the list with undo', async () => {
    const { page } = walk
    await part('評価')
    await page.getByRole('button', { name: '「窓口こよみ（見本）」を採用する' }).click()
    await page.getByText('「窓口こよみ（見本）」を採用に決めました。').waitFor()
    await page.getByRole('link', { name: 'Fit & Gap', exact: true }).click()
    await page.getByRole('button', { name: '何が失われるか' }).click()
    await page.getByRole('button', { name: '「代決」を取り入れる' }).click()
    await page.getByRole('grid', { name: '失われる機能' }).getByText('採用する「窓口こよみ（見本）」にはこの機能がありません。').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '元に戻す', exact: true }).first().click()
    await page.getByRole('button', { name: '「代決」を取り入れる' }).waitFor()
    expect(walk.faults).toEqual([])
  })
})
