import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../reading/read-pdf.ts'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { startWalk, type Walk } from './harness/walk.ts'

describe('版と出力', () => {
  let walk: Walk

  beforeAll(async () => {
    walk = await startWalk()
  })
  afterAll(() => walk.end())

  it('keeps a named version, shows what a change made of it, and puts the diagram on A3 whose text reads back', async () => {
    const { page, home } = walk
    await page.getByRole('button', { name: 'サンプルで試す' }).click()
    await page.getByRole('link', { name: /転入届/ }).first().click()
    await page.locator('.djs-shape[data-element-id^="Activity_"]').first().waitFor()

    // Name what is drawn now.
    // Ctrl+P leads to the paper of the open flow.
    await page.keyboard.press('Control+p')
    const parts = page.getByRole('radiogroup', { name: '版と出力の切りかえ' })
    await parts.getByText('版').click()
    await page.getByText('まだ1つの版しかありません').waitFor()
    await page.getByRole('button', { name: '今の図に名前を付ける' }).click()
    await page.getByLabel('版の名前').fill('確認前')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: '版の一覧' }).getByText('確認前').waitFor()

    // Change a name in the diagram.
    await page.getByRole('button', { name: '手順と図へ' }).click()
    const step = page.locator('.djs-shape[data-element-id^="Activity_"]').first()
    const id = await step.getAttribute('data-element-id')
    await page.locator(`.djs-shape[data-element-id="${id}"] .djs-hit`).first().dblclick()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('届を受け取る')
    await page.locator('.djs-container > svg').first().click({ position: { x: 5, y: 5 } })

    // The comparison says what it was and is, and marks both diagrams.
    await page.getByRole('link', { name: '版と出力' }).click()
    await parts.getByText('版').click()
    const change = page.locator('.change-list li')
    await change.first().waitFor()
    expect(await change.count()).toBe(1)
    expect(await change.innerText()).toMatch(/手順「届を受け取る」の名前が「.+」から「届を受け取る」に変わりました。/)
    await page.locator('.kurabe-marks .pill').nth(1).waitFor()
    await page.locator('.version-thumbnail svg').first().waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])

    // A3, read back.
    await parts.getByText('出力').click()
    await page.locator('.output-drawing svg').first().waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PDF に出力する' }).click()
    const path = join(home, 'a3.pdf')
    await (await download).saveAs(path)
    const pdf = readPdf(readFileSync(path))
    expect(pdf.sizes).toEqual([[1190.55, 841.89]])
    expect(pdf.texts[0]).toContain('届を受け取る')
    expect(pdf.texts[0]).toContain('第2版')
    expect(pdf.texts[0]).toContain('1 / 1')

    // The earlier version comes back as a new one, and 元に戻す takes that back.
    await parts.getByText('版').click()
    await page.getByRole('button', { name: '第1版 この版に戻す' }).click()
    await page.getByText('第1版の図に戻しました').waitFor()
    await page.getByRole('region', { name: '版の一覧' }).getByText('第3版').waitFor()
    await page.getByRole('region', { name: '版の一覧' }).getByText('前の版から').waitFor()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.getByRole('region', { name: '版の一覧' }).getByText('第4版').waitFor()
    expect(walk.faults).toEqual([])
  })
})
