import { AxeBuilder } from '@axe-core/playwright'
import ExcelJS from 'exceljs'
import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './harness/browser.ts'
import type { RunningProgram } from './harness/program.ts'
import { ComparisonPage, createComparisonProject, startWithProject, type ComparisonProject } from './fitgap-comparison.ts'

let browser: Browser
let program: RunningProgram
let project: ComparisonProject
let screen: ComparisonPage

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  project = await createComparisonProject()
  program = await startWithProject(project)
  screen = await ComparisonPage.open(browser, program, project)
})
afterEach(async () => {
  await screen?.page.context().close()
  await program?.stop()
})

describe('the Fit & Gap screen', () => {
  it('says what it is for before anything was compared, and then shows as many rows as the legend counts', async () => {
    await screen.page.getByText('まだくらべていません。').waitFor()
    await screen.compare()
    const legend = screen.page.getByRole('group', { name: '印の意味としぼりこみ' })
    const counts = (await legend.getByRole('button').allTextContents()).map((text) => Number(/\d+/.exec(text)![0]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await screen.rowCount())
    const numbers = new Set([...(await screen.pills('left')), ...(await screen.pills('right'))])
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(Array.from({ length: await screen.rowCount() }, (_, index) => index + 1))
  })

  it('shows only the rows of one kind where the legend is pressed, more with Shift, and counts them aloud', async () => {
    await screen.compare()
    const all = await screen.rowCount()
    const legend = screen.page.getByRole('group', { name: '印の意味としぼりこみ' })
    const count = async (name: string) => Number(/\d+/.exec((await legend.getByRole('button', { name }).textContent())!)![0])
    await legend.getByRole('button', { name: '現行だけ' }).click()
    expect(await screen.rowCount()).toBe(await count('現行だけ'))
    await legend.getByRole('button', { name: '標準だけ' }).click({ modifiers: ['Shift'] })
    expect(await screen.rowCount()).toBe((await count('現行だけ')) + (await count('標準だけ')))
    await screen.page.getByText(`${all}行のうち`).waitFor()
    await screen.page.getByRole('button', { name: 'すべての行を表示する' }).click()
    expect(await screen.rowCount()).toBe(all)
  })

  it('keeps its widths and words through a filter that lets no row through, and the cursor among the rows shown', async () => {
    await screen.compare()
    const widths = () => screen.grid.getByRole('columnheader').evaluateAll((headers) => headers.map((header) => header.getBoundingClientRect().width))
    const words = () => screen.page.locator('.status-columns').textContent()
    const before = [await widths(), await words()]
    await screen.page.getByRole('button', { name: /^③ 0/ }).click()
    await screen.page.getByText('この条件に合う行はありません。').waitFor()
    expect(await words()).toBe(before[1])
    await screen.page.getByRole('main').getByRole('button', { name: 'すべての行を表示する' }).last().click()
    expect([await widths(), await words()]).toEqual(before)
    await screen.cell(1, '現行の手順').click()
    await screen.page.getByRole('group', { name: '印の意味としぼりこみ' }).getByRole('button', { name: '標準だけ' }).click()
    const first = (await screen.grid.getByRole('rowheader').first().getAttribute('aria-label'))!
    expect(await screen.currentCell()).toMatch(new RegExp(`^${parseInt(first)}行`))
    await screen.page.getByRole('complementary', { name: '行の詳細' }).getByRole('img', { name: first }).waitFor()
  })

  it('goes on in the table once the pair is chosen', async () => {
    await screen.compare()
    await expect.poll(() => screen.grid.evaluate((grid) => document.activeElement === grid)).toBe(true)
  })

  it('tells steps that match but are done in another way from equal ones: legend, pills, table and speech', async () => {
    await screen.compare()
    const legend = screen.page.getByRole('group', { name: '印の意味としぼりこみ' })
    expect(await legend.getByRole('button').count()).toBe(7)
    const entry = legend.getByRole('button', { name: '中身' })
    const count = Number(/\d+/.exec((await entry.textContent())!)![0])
    expect(count).toBeGreaterThan(0)
    await entry.click()
    expect(await screen.rowCount()).toBe(count)
    expect(await screen.grid.getByRole('rowheader', { name: /^\d+行、中身がちがう$/ }).count()).toBe(count)
    await screen.page.getByRole('img', { name: new RegExp(`^ちがい ${count}件のうち`) }).waitFor()
    const pill = screen.page.locator('.diagram-pane--left .kurabe-marks .pill-full').first()
    expect(await pill.getAttribute('fill')).toBe('#8b008b')
    expect(await screen.shape('left', Number((await screen.pills('left'))[0])).getAttribute('aria-label')).toContain('中身がちがう')
  })

  it('keeps the kind of a step clear of its name and of its pill', async () => {
    await screen.compare()
    const overlaps = await screen.page.locator('.diagram-place .djs-shape').evaluateAll((shapes) => {
      const box = (element: Element | null) => element?.getBoundingClientRect()
      const meets = (a?: DOMRect, b?: DOMRect) => a !== undefined && b !== undefined && a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3
      const pills = [...document.querySelectorAll('.kurabe-marks .pill-full')].map(box)
      const nameOf = (shape: Element) => shape.querySelector('.djs-visual > .step-kind ~ text')
      // The box holds four lines; what runs out of it is drawn over the kind.
      const kinds = shapes.flatMap((shape) =>
        [...shape.querySelectorAll('.step-kind')].map((kind) => ({ kind: box(kind), name: nameOf(shape)!.children.length > 3 ? undefined : box(nameOf(shape)) })),
      )
      return { kinds: kinds.length, met: kinds.filter(({ kind, name }) => meets(kind, name) || pills.some((pill) => meets(kind, pill))).length }
    })
    expect(overlaps.kinds).toBeGreaterThan(5)
    expect(overlaps.met).toBe(0)
  })

  it('selects the row of a shape and the shapes of a row, on both sides, and keeps them through a reload', async () => {
    await screen.compare()
    await expect.poll(() => screen.page.url()).toContain('sel=')
    const before = screen.page.url()
    await screen.cell(5, '現行の手順').click()
    await screen.shape('left', 5).click()
    expect(await screen.currentCell()).toMatch(/^5行、/)
    await expect.poll(() => screen.page.locator('.diagram-pane--right .kurabe-rings rect').count()).toBeGreaterThan(0)
    await expect.poll(() => screen.page.url()).not.toBe(before)
    await screen.page.reload()
    await screen.ready()
    expect(await screen.currentCell()).toMatch(/^5行、/)
  })

  it('walks the flow with the arrow keys and says name, lane and match of each step', async () => {
    await screen.compare()
    await screen.page.getByRole('application', { name: /^現行の図/ }).focus()
    await screen.page.keyboard.press('ArrowRight')
    await screen.page.keyboard.press('ArrowRight')
    const said = await screen.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(said).toMatch(/^手順\d+、.+、.+、(対応|中身がちがう|統合|分割|移動|現行だけ)、(標準の手順は\d+つ|標準になし)$/)
    expect(await screen.currentCell()).toContain(`${/\d+/.exec(said!)![0]}行`)
  })

  it('goes from difference to difference with F8, and moves both diagrams but one alone with Alt', async () => {
    await screen.compare()
    await screen.page.keyboard.press('F8')
    await screen.page.getByRole('img', { name: /^ちがい \d+件のうち[12]件目$/ }).waitFor()
    const positions = () => screen.page.locator('.diagram-place g.viewport').evaluateAll((all) => all.map((each) => each.getAttribute('transform')))
    const drag = async () => {
      const box = (await screen.page.locator('.diagram-pane--left .diagram-place').boundingBox())!
      await screen.page.mouse.move(box.x + 300, box.y + 20)
      await screen.page.mouse.down()
      await screen.page.mouse.move(box.x + 340, box.y + 40, { steps: 4 })
      await screen.page.mouse.up()
    }
    const before = await positions()
    await drag()
    const together = await positions()
    expect(together[0]).not.toBe(before[0])
    expect(together[1]).not.toBe(before[1])
    await screen.page.keyboard.down('Alt')
    await drag()
    await screen.page.keyboard.up('Alt')
    const alone = await positions()
    expect(alone[0]).not.toBe(together[0])
    expect(alone[1]).toBe(together[1])
  })
})

describe('judging rows', () => {
  it('takes 1 to 5 from the keyboard, for a range too, undoes it and does it again', async () => {
    await screen.compare()
    await screen.grid.focus()
    await screen.page.keyboard.press('2')
    await screen.page.keyboard.press('ArrowDown')
    await screen.page.keyboard.press('Shift+ArrowDown')
    await screen.page.keyboard.press('1')
    await screen.page.getByText('2行を「適合」に決めました。').waitFor()
    await screen.saved()
    expect(await screen.cell(1, '判定').getAttribute('aria-label')).toContain('一部適合、案は')
    expect(await screen.cell(3, '判定').getAttribute('aria-label')).toMatch(/^3行、判定、適合、案は/)
    await screen.page.keyboard.press('Control+z')
    await expect.poll(() => screen.cell(3, '判定').getAttribute('aria-label')).toContain('未判定')
    expect(await screen.cell(1, '判定').getAttribute('aria-label')).toContain('一部適合、案は')
    await screen.page.keyboard.press('Control+y')
    await expect.poll(() => screen.cell(3, '判定').getAttribute('aria-label')).toMatch(/判定、適合/)
  })

  it('leaves keys of an input method alone', async () => {
    await screen.compare()
    await screen.grid.focus()
    await screen.grid.evaluate((grid) => grid.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1', isComposing: true, bubbles: true, cancelable: true })))
    expect(await screen.cell(1, '判定').getAttribute('aria-label')).toContain('未判定')
  })

  it('takes the suggestions of all rows with Ctrl+A and Ctrl+Enter', async () => {
    await screen.compare()
    const rows = await screen.rowCount()
    await screen.grid.focus()
    await screen.page.keyboard.press('Control+a')
    await screen.page.keyboard.press('Control+Enter')
    await screen.page.getByText(`${rows}行を案のとおりに決めました。`).waitFor()
    await screen.page.getByText(`判定 ${rows} / ${rows} 行`).waitFor()
  })

  it('does not decide for add-on development without a reason, and asks for it', async () => {
    await screen.compare()
    await screen.cell(2, '方策').click()
    await screen.page.keyboard.press('3')
    await screen.page.getByText('追加開発を選ぶには理由が必要です。').waitFor()
    const decide = screen.page.getByRole('button', { name: /に決める$/ })
    expect(await decide.isDisabled()).toBe(true)
    const rule = (await screen.page.getByText('追加開発を選ぶには理由が必要です。').boundingBox())!
    const actions = (await screen.page.locator('.detail-actions').boundingBox())!
    const body = (await screen.page.locator('.detail-body').boundingBox())!
    expect(rule.y).toBeGreaterThanOrEqual(body.y)
    expect(rule.y + rule.height).toBeLessThanOrEqual(Math.min(actions.y, body.y + body.height))
    await expect.poll(() => screen.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await screen.page.keyboard.type('条例で定めているため')
    await screen.page.getByText('まだ保存していません。').waitFor()
    await decide.click()
    await screen.saved()
    await expect.poll(() => screen.cell(2, '方策').getAttribute('aria-label')).toContain('追加開発')
    await screen.page.reload()
    await screen.ready()
    await screen.page.getByRole('button', { name: '履歴 1', exact: true }).click()
    await screen.page.getByText('理由：未記入 → 条例で定めているため').waitFor()
    await screen.page.getByText('方策：未記入 → ③').waitFor()
  })

  it('takes the suggested treatment with the suggested judgement, asks once who decides, and goes on in the table', async () => {
    await screen.compare()
    const other = async (number: number) => (await screen.cell(number, '方策').getAttribute('aria-label')) ?? ''
    await screen.cell(1, '現行の手順').click()
    await screen.page.getByRole('textbox', { name: '決めた人' }).fill('窓口係')
    await screen.page.getByRole('button', { name: '× 不適合に決める' }).click()
    await screen.saved()
    expect(await screen.grid.evaluate((grid) => document.activeElement === grid)).toBe(true)
    await expect.poll(() => other(1)).toContain('①')
    expect(await screen.cell(1, '決めた人').getAttribute('aria-label')).toContain('窓口係')
    await screen.cell(3, '判定').click()
    expect(await screen.page.getByRole('textbox', { name: /^決めた人/ }).inputValue()).toBe('窓口係')
    const treatment = screen.page.getByRole('radio', { name: '④ 運用' })
    await treatment.click()
    await screen.page.getByRole('button', { name: /に決める$/ }).click()
    await expect.poll(() => other(3)).toContain('④')
  })

  it('takes digits for the judgement from the columns around it too, and says where they work from columns of words', async () => {
    await screen.compare()
    await screen.cell(2, 'ちがい').click()
    await screen.page.keyboard.press('4')
    await screen.page.getByText('1行を「対象外」に決めました。').waitFor()
    for (let press = 0; press < 4; press += 1) await screen.page.keyboard.press('ArrowRight')
    expect(await screen.currentCell()).toContain('理由')
    await screen.page.keyboard.press('1')
    await screen.page.getByText('数字の1〜5は「判定」の列で使えます。').waitFor()
    expect(await screen.cell(2, '判定').getAttribute('aria-label')).toContain('対象外')
  })

  it('decides several rows with their words as one step, from the panel', async () => {
    await screen.compare()
    await screen.grid.focus()
    await screen.page.keyboard.press('Shift+ArrowDown')
    await screen.page.keyboard.press('Shift+ArrowDown')
    await screen.page.keyboard.press('Enter')
    await screen.page.getByRole('radio', { name: '一部適合' }).click()
    await screen.page.getByRole('textbox', { name: '理由' }).fill('紙をやめる')
    await screen.page.getByRole('button', { name: '3行を△ 一部適合に決める' }).click()
    await screen.page.getByText('判定 3 / ').waitFor()
    await screen.saved()
    expect(await screen.grid.evaluate((grid) => document.activeElement === grid)).toBe(true)
    await screen.page.keyboard.press('Control+z')
    await screen.page.getByText('判定 0 / ').waitFor()
    await screen.page.keyboard.press('ArrowDown')
    expect(await screen.page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('')
  })
})

describe('correcting the match', () => {
  it('links by hand, keeps it after a reload, marks it with a word, and leaves it to the program again', async () => {
    await screen.compare()
    const legend = screen.page.getByRole('group', { name: '印の意味としぼりこみ' })
    await legend.getByRole('button', { name: '現行だけ' }).click()
    const mine = (await screen.grid.getByRole('gridcell', { name: /現行の手順/ }).first().textContent())!
    await legend.getByRole('button', { name: '現行だけ' }).click()
    await screen.page.getByRole('button', { name: '対応を直す' }).click()
    await screen.grid.getByRole('gridcell', { name: new RegExp(`現行の手順、${mine}`) }).first().click()
    await screen.grid.getByRole('gridcell', { name: /標準の手順と機能ID、(?!標準になし)/ }).first().click()
    const theirs = (await screen.grid.getByRole('gridcell', { name: /標準の手順と機能ID、(?!標準になし)/ }).first().textContent())!.trim()
    await screen.page.getByRole('button', { name: '結ぶ', exact: true }).click()
    const only = screen.page.getByRole('button', { name: '結ぶだけにする' })
    const linkedNow = screen.page.getByText('の手順を結びました。')
    await Promise.race([only.waitFor(), linkedNow.waitFor()])
    if (await only.isVisible()) await only.click()
    await linkedNow.waitFor()
    await screen.page.getByRole('status').getByRole('button', { name: '元に戻す' }).waitFor()
    await screen.page.reload()
    await screen.ready()
    const linked = screen.grid.getByRole('row').filter({ hasText: mine }).filter({ hasText: theirs })
    await linked.getByText('手で対応').waitFor()

    await screen.page.getByRole('button', { name: '対応を直す' }).click()
    await linked.getByRole('gridcell', { name: /現行の手順/ }).click()
    await screen.page.getByRole('button', { name: '機械に任せる' }).click()
    await screen.page.getByText('手直しをやめて、機械に任せました。').waitFor()
    await expect.poll(() => screen.grid.getByText('手で対応').count()).toBe(0)
    await screen.grid.focus()
    await screen.page.keyboard.press('Control+z')
    await expect.poll(() => screen.grid.getByText('手で対応').count()).toBe(1)
  })

  it('picks a one-sided row from any of its cells, says which columns pick in others, and why nothing can be linked yet', async () => {
    await screen.compare()
    await screen.page.getByRole('button', { name: '対応を直す' }).click()
    const bar = screen.page.getByRole('region', { name: '対応を直す' })
    const link = bar.getByRole('button', { name: '結ぶ', exact: true })
    expect(await link.getAttribute('aria-disabled')).toBe('true')
    await link.focus()
    await bar.getByText('現行の手順と標準の手順を1つ以上ずつ選ぶと、結べます。').waitFor({ state: 'visible' })
    await screen.cell(1, 'ちがい').click()
    await bar.getByText('整理券をわたし').waitFor()
    await screen.cell(2, 'ちがい').click()
    await bar.getByText('申請管理機能からの').waitFor()
    await screen.cell(3, 'ちがい').click()
    await bar.getByText('「現行の手順」か「標準の手順と機能ID」の列を押すと選べます。').waitFor()
    expect(await link.getAttribute('aria-disabled')).toBe('false')
  })

  it('learns a wording that the user changed before linking, and shows it in the lexicon of the project', async () => {
    await screen.compare()
    await screen.page.getByRole('button', { name: '対応を直す' }).click()
    const legend = screen.page.getByRole('group', { name: '印の意味としぼりこみ' })
    await legend.getByRole('button', { name: '現行だけ' }).click()
    await screen.grid.getByRole('gridcell', { name: /現行の手順、/ }).first().click()
    await legend.getByRole('button', { name: '標準だけ' }).click()
    await screen.grid.getByRole('gridcell', { name: /標準の手順と機能ID、/ }).first().click()
    await screen.page.getByRole('button', { name: '結ぶ', exact: true }).click()
    const dialog = screen.page.getByRole('dialog', { name: 'この言いかえを辞書に加えますか' })
    await dialog.getByRole('textbox', { name: '現行' }).first().fill('ききとり')
    await dialog.getByRole('textbox', { name: '標準' }).first().fill('聴取')
    await dialog.getByRole('button', { name: /件を加えて結ぶ$/ }).click()
    await screen.page.getByText('の手順を結びました。').waitFor()
    await screen.page.getByRole('link', { name: '白樺町の見直し' }).click()
    await screen.page.getByRole('link', { name: '辞書' }).click()
    await expect.poll(async () => (await screen.page.getByRole('main').textContent()) + (await screen.page.getByRole('main').locator('input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).join()))).toContain('聴取')
  })
})

describe('taking the result away', () => {
  it('copies the selected rows as a spreadsheet takes them', async () => {
    await screen.compare()
    await screen.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await screen.grid.focus()
    await screen.page.keyboard.press('Shift+ArrowDown')
    await screen.page.keyboard.press('Control+c')
    const lines = (await screen.page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n(?=\d+\t)/)
    expect(lines).toHaveLength(2)
    expect(lines[1]!.startsWith('2\t')).toBe(true)
    expect(lines[0]!.split('\t')).toHaveLength(12)
  })

  it('hands out a workbook in which the decisions stand', async () => {
    await screen.compare()
    await screen.grid.focus()
    await screen.page.keyboard.press('4')
    await screen.saved()
    const coming = screen.page.waitForEvent('download')
    await screen.page.getByRole('button', { name: 'Excel に出力する' }).click()
    const download = await coming
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await download.path())
    const sheet = workbook.getWorksheet('Fit&Gap')!
    const texts = sheet.getSheetValues().flat().map(String)
    expect(texts.some((text) => text.includes('対象外'))).toBe(true)
    expect(sheet.rowCount).toBeGreaterThan(await screen.rowCount())
  })
})

describe('reading it with other means', () => {
  it.each([
    [1366, 768],
    [1024, 600],
    [1920, 1080],
  ])('has nothing that axe objects to at %i × %i', async (width, height) => {
    await screen.page.setViewportSize({ width, height })
    await screen.compare()
    await screen.page.getByRole('button', { name: '対応を直す' }).click()
    const { violations } = await new AxeBuilder({ page: screen.page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('keeps the bpmn.io mark visible in both panes, and a click on it leaves the screen as it is', async () => {
    await screen.compare()
    const marks = screen.page.locator('.bjs-powered-by')
    expect(await marks.count()).toBe(2)
    for (const mark of await marks.all()) {
      const isUncovered = await mark.evaluate((link) => {
        const { x, y, width, height } = link.getBoundingClientRect()
        return width > 0 && link.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      })
      expect(isUncovered).toBe(true)
    }
    const address = screen.page.url()
    await marks.first().click()
    await screen.page.locator('.bjs-powered-by-lightbox .backdrop').click({ position: { x: 5, y: 5 } })
    expect(screen.page.url()).toBe(address)
    expect(screen.page.context().pages()).toHaveLength(1)
    expect(await screen.rowCount()).toBeGreaterThan(0)
  })
})
