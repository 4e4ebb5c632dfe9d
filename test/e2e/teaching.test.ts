import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { callCore, openProjectKey, startWalk, type Walk } from './harness/walk.ts'

let walk: Walk

beforeAll(async () => {
  walk = await startWalk()
  await walk.page.emulateMedia({ reducedMotion: 'reduce' })
  await walk.page.getByRole('button', { name: 'サンプルで試す' }).click()
  await walk.page.getByRole('link', { name: '転入届' }).first().click()
  await walk.page.getByRole('button', { name: '流れをたどる' }).waitFor()
})
afterAll(async () => {
  await walk?.end()
})

/** The diagram of the flow shown, as it is stored once every change is on the disk. */
async function storedText(): Promise<string> {
  const { page } = walk
  await page.waitForTimeout(1000)
  const project = openProjectKey(page)
  const overview = await callCore<{ procedures: { name: string; flows: { id: string; kind: string }[] }[] }>(page, 'project/overview', { project })
  const flow = overview.procedures.find(({ name }) => name === '転入届')!.flows.find(({ kind }) => kind === 'asis')!
  return (await callCore<{ xml: string }>(page, 'flow/text', { project, flow: flow.id })).xml
}

describe('the tour of 手順と図', () => {
  it('is offered once, goes through its six stops by keyboard, and leaves the focus in the screen', async () => {
    const { page } = walk
    await page.getByRole('button', { name: 'はじめての方へ：2分の案内を見る' }).click()
    const tour = page.getByRole('region', { name: '使い方の案内' })
    for (const title of ['手順表', '図', '点検とコメント', '元に戻す', '標準とくらべる', '出力する']) {
      await tour.getByRole('heading', { name: new RegExp(`^${title}`) }).waitFor()
      if (title === '図') expect(await findAccessibilityFaults(page)).toEqual([])
      await page.keyboard.press('Enter')
    }
    await tour.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
    expect(await page.getByRole('button', { name: /案内を見る/ }).count()).toBe(0)
  })

  it('comes again from the menu, and Esc ends it', async () => {
    const { page } = walk
    await page.getByRole('button', { name: 'メニュー' }).click()
    await page.getByRole('menuitem', { name: /使い方の案内/ }).click()
    await page.getByRole('region', { name: '使い方の案内' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: '使い方の案内' }).waitFor({ state: 'detached' })
  })
})

describe('流れをたどる', () => {
  it('tells the flow step by step, asks at a branch, goes back, and changes nothing', async () => {
    const { page } = walk
    const before = await storedText()
    await page.getByRole('button', { name: '流れをたどる' }).click()
    const said = page.locator('.walk-sentence')
    await said.getByText('「引っ越し」から始まります。').waitFor()
    await page.keyboard.press('Space')
    await said.getByText('転入する人が、異動届を書いて窓口へ出します。').waitFor()
    for (let at = 0; at < 5; at += 1) await page.keyboard.press('Enter')
    await said.getByText('どちらに進むか選んでください').waitFor()
    expect(await page.locator('.walk-moves button').allInnerTexts()).toEqual(['1\nある → 書き直しをたのむ', '2\nない → 前に住んでいたか除票を引く'])
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.press('2')
    await said.getByText('窓口係が、前に住んでいたか除票を引きます。').waitFor()
    expect(await page.locator('.walk-list li').last().innerText()).toContain('前に住んでいたか除票を引く')
    expect(await page.locator('.kurabe-trail polyline').count()).toBeGreaterThan(5)
    await page.keyboard.press('Backspace')
    await said.getByText('どちらに進むか選んでください').waitFor()
    await page.keyboard.press('Escape')
    await said.waitFor({ state: 'detached' })
    expect(await storedText()).toBe(before)
  })
})

describe('部品', () => {
  it('is found, seen and inserted behind the chosen step as one undo step', async () => {
    const { page } = walk
    await page.locator('.djs-shape', { hasText: '引っ越し' }).first().click()
    await page.getByRole('button', { name: '部品…' }).click()
    await page.getByText('「引っ越し」のあとに入ります。').waitFor()
    await page.getByLabel('部品をさがす').fill('不備')
    await page.getByRole('region', { name: '「受付（不備があれば返す）」の手順' }).getByText('書き直しを頼む').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('「受付（不備があれば返す）」の3手順を入れました。').waitFor()
    expect(await storedText()).toContain('name="書き直しを頼む"')
    await page.locator('.toast').getByRole('button', { name: '元に戻す' }).click()
    expect(await storedText()).not.toContain('書き直しを頼む')
  })

  it('is inserted by keyboard alone from どこへでも移動, and the keyboard goes on in the diagram', async () => {
    const { page } = walk
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await page.locator('.djs-shape', { hasText: '引っ越し' }).first().click()
    const fromPalette = async () => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('部品')
      await page.getByRole('option', { name: /^部品…/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByLabel('部品をさがす').waitFor()
    }
    await fromPalette()
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('現行フローの図')
    await fromPalette()
    await page.keyboard.type('本人確認')
    await page.keyboard.press('Enter')
    await page.getByText('「本人確認」の1手順を入れました。').waitFor()
    await expect.poll(focused).toBe('現行フローの図')
    await page.getByRole('gridcell', { name: /本人確認書類を確認する/ }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByRole('gridcell', { name: /本人確認書類を確認する/ }).count()).toBe(0)
  })

  it('of one’s own is made of the chosen step, removed and brought back', async () => {
    const { page } = walk
    await page.locator('.djs-shape', { hasText: '引っ越し' }).first().click()
    await page.getByRole('button', { name: '部品…' }).click()
    await page.getByRole('button', { name: '選んだ1手順を部品にする' }).click()
    await page.getByLabel('部品の名前').fill('町の始まり')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: '町の始まり' }).waitFor()
    await page.getByRole('button', { name: '消す', exact: true }).click()
    await page.getByText('「町の始まり」を消しました。').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '元に戻す' }).click()
    await page.getByRole('option', { name: '町の始まり' }).waitFor()
    await page.keyboard.press('Escape')
  })
})

describe('用語のそろえ', () => {
  it('shows every text before and after, replaces in all flows, and takes it back, in the open flow too', async () => {
    const { page } = walk
    await page.getByRole('button', { name: 'メニュー' }).click()
    await page.getByRole('menuitem', { name: '用語をそろえる…' }).click()
    await page.getByText('どの書き方にそろえますか').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('option', { name: 'ことばを決めて置きかえる' }).click()
    await page.getByLabel('いまのことば').fill('窓口係')
    await page.getByLabel('新しいことば').fill('総合窓口係')
    await page.getByRole('button', { name: '4か所を置きかえる' }).waitFor()
    await page.getByRole('row', { name: /要介護認定申請 › 見直し後/ }).locator('label').click()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '3か所を置きかえる' }).click()
    await page.getByText('3か所を「総合窓口係」にそろえました。').waitFor()
    expect(await storedText()).toContain('name="総合窓口係"')
    await page.locator('.toast').getByRole('button', { name: '元に戻す' }).click()
    await page.getByRole('button', { name: '4か所を置きかえる' }).waitFor()
    expect(await storedText()).not.toContain('総合窓口係')
  })
})

describe('a term that the checks find written in two ways', () => {
  it('leads to 用語のそろえ', async () => {
    const { page } = walk
    const project = openProjectKey(page)
    const overview = await callCore<{ procedures: { id: string; name: string; flows: { id: string; kind: string }[] }[] }>(page, 'project/overview', { project })
    const { id, flows } = overview.procedures.find(({ name }) => name.includes('介護'))!
    const flow = flows.find(({ kind }) => kind === 'asis')!.id
    const { xml, sequence } = await callCore<{ xml: string; sequence: number }>(page, 'flow/text', { project, flow })
    let at = 0
    const names = ['申込みを受け付ける', '申し込みを調べる']
    const changed = xml.replace(/(<bpmn:\w*[tT]ask id="[^"]+" name=")[^"]*/g, (whole, head: string) => (at < names.length ? `${head}${names[at++]}` : whole))
    await callCore(page, 'flow/journal', { project, flow, sequence, xml: changed })
    await page.goto(`${new URL(page.url()).origin}/#/project/${project}/procedure/${id}/flow?flow=${flow}`)
    await page.getByRole('button', { name: 'すべての図でそろえる' }).first().click()
    await page.getByRole('option', { name: /申込み/ }).waitFor()
  })
})

describe('searching all flows', () => {
  it('finds a document by Ctrl+K and jumps to its shape', async () => {
    const { page } = walk
    await page.keyboard.press('Control+k')
    await page.keyboard.type('住基でーた')
    await page.getByRole('option', { name: /住基データ/ }).first().waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.locator('.editor-chosen').getByText('住基データ').waitFor()
  })

  it('logged no fault on the way', () => {
    expect(walk.faults).toEqual([])
  })
})
