import Database from 'better-sqlite3'
import { copyFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAccessibilityFaults } from './harness/accessibility.ts'
import { addProcedure, callCore, createProject, importFiles, openProjectKey, startWalk, type Walk } from './harness/walk.ts'

const model = join(import.meta.dirname, '..', 'fixtures', 'align', 'dev', '02-tenshutsu.asis.bpmn')
let walk: Walk
const file = () => join(walk.home, '白樺町.kurabe')

beforeAll(async () => {
  walk = await startWalk()
  await createProject(walk.page, { municipality: '白樺町', areas: ['住民基本台帳'] })
  await addProcedure(walk.page, '転出届')
  await walk.page.getByRole('button', { name: '取り込む…' }).click()
  await importFiles(walk.page, [model])
  await walk.page.getByRole('button', { name: 'メニュー' }).click()
  await walk.page.getByRole('menuitem', { name: /名前を付けて保存/ }).click()
  await walk.page.getByLabel('ファイル名').fill('白樺町')
  await walk.page.getByRole('button', { name: 'ここに保存する' }).click()
  await walk.page.getByText(/白樺町\.kurabe」に保存しました/).waitFor()
})
afterAll(async () => {
  await walk?.end()
})

/** Closes what is open and opens a file of the home folder through the folder view. */
async function open(page: Page, name: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/start`)
  await page.getByRole('button', { name: /^ファイルを開く/ }).click()
  await page.getByRole('dialog', { name: 'ファイルを開く' }).getByRole('option', { name: new RegExp(`^${name}`) }).dblclick()
}

async function closeProject(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'メニュー' }).click()
  await page.getByRole('menuitem', { name: 'プロジェクトを閉じる' }).click()
  await page.getByRole('option', { name: /白樺町/ }).first().waitFor()
}

describe('a program that was ended in the middle of work', () => {
  it('asks about the edits that are part of no version, and goes on with them', async () => {
    const { page } = walk
    // An edit as the editor sends it, without leaving the flow.
    const project = openProjectKey(page)
    const overview = await callCore<{ procedures: { flows: { id: string }[] }[] }>(page, 'project/overview', { project })
    const flow = overview.procedures[0]!.flows[0]!.id
    const text = await callCore<{ xml: string; sequence: number }>(page, 'flow/text', { project, flow })
    await callCore(page, 'flow/journal', { project, flow, sequence: text.sequence, xml: text.xml.replace('整理券をわたし', '番号札をわたし') })
    await walk.program.kill()
    await walk.restart()
    await open(walk.page, '白樺町')
    await walk.page.getByRole('heading', { name: '前回、正しく終わりませんでした' }).waitFor()
    expect(await findAccessibilityFaults(walk.page)).toEqual([])
    await walk.page.getByRole('button', { name: '1件を復元する' }).click()
    await walk.page.getByRole('row', { name: /転出届/ }).first().waitFor()
    await walk.page.keyboard.press('Control+k')
    await walk.page.keyboard.type('番号札')
    await walk.page.getByRole('option', { name: /番号札をわたし/ }).waitFor()
    await walk.page.keyboard.press('Escape')
  })
})

describe('a project that somebody else has open', () => {
  const lock = () => `${file()}.lock`
  const takeLock = () => writeFileSync(lock(), JSON.stringify({ computer: 'SHOMU-03', process: 1, key: '0', since: new Date().toISOString() }))

  it('opens read-only and says who has it; もう一度開く works once it is free', async () => {
    const { page } = walk
    await closeProject(page)
    takeLock()
    await open(page, '白樺町')
    await page.getByText(/別のPC（SHOMU-03、.*読み取り専用で開きました/).waitFor()
    expect(await page.getByRole('button', { name: '取り込む…' }).isDisabled()).toBe(true)
    expect(await findAccessibilityFaults(page)).toEqual([])
    rmSync(lock())
    await page.getByRole('button', { name: 'もう一度開く' }).click()
    await page.getByText(/読み取り専用で開きました/).waitFor({ state: 'detached' })
    expect(await page.getByRole('button', { name: '取り込む…' }).isEnabled()).toBe(true)
  })

  it('offers to take over a lock that was left behind', async () => {
    const { page } = walk
    await closeProject(page)
    takeLock()
    const longAgo = new Date(Date.now() - 3_600_000)
    utimesSync(lock(), longAgo, longAgo)
    await open(page, '白樺町')
    await page.getByRole('button', { name: '引き継いで変更できるようにする' }).click()
    await page.getByText(/開かれたままになっています/).waitFor({ state: 'detached' })
    expect(await page.getByRole('button', { name: '取り込む…' }).isEnabled()).toBe(true)
  })
})

describe('a project of a newer Kurabe', () => {
  it('is left as it is, and the screen says what to do', async () => {
    const { page } = walk
    await closeProject(page)
    const newer = join(walk.home, '新しい版.kurabe')
    copyFileSync(file(), newer)
    const database = new Database(newer)
    database.pragma('user_version = 999')
    database.close()
    const before = readFileSync(newer)
    await open(page, '新しい版')
    await page.getByRole('heading', { name: '「新しい版.kurabe」を開けません' }).waitFor()
    await page.getByText(/新しい くらべ（ファイルの版 999）で作られています/).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    expect(readFileSync(newer).equals(before)).toBe(true)
  })
})

describe('a project on the list of recent ones that is gone', () => {
  it('offers to tell where it is or to take it off the list', async () => {
    const { page } = walk
    rmSync(file())
    await page.goto(`${new URL(page.url()).origin}/#/start`)
    // The first click opens it; the second one of a double click must not close what it opened.
    await page.getByRole('option', { name: /見つかりません/ }).dblclick()
    await page.waitForTimeout(300)
    await page.getByRole('dialog').getByText('移したか、名前を変えたか').waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '一覧から外す' }).click()
    await page.getByRole('option', { name: /見つかりません/ }).waitFor({ state: 'detached' })
  })
})
