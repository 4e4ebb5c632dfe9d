import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { assetsDirectory } from '../../electron/host/assets-directory.ts'
import { createHost } from '../../electron/host/create-host.ts'
import { startProgram, type RunningProgram } from './harness/program.ts'

const projectName = '白樺町の見直し'
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'align', 'dev')

export interface ComparisonProject {
  path: string
  procedure: string
  asis: string
  standard: string
}

/** A project file with one procedure: the AsIs of a town and the standard flow; from the fixtures unless their texts are given. */
export async function createComparisonProject(texts?: { asis: string; standard: string }): Promise<ComparisonProject> {
  const folder = mkdtempSync(join(tmpdir(), 'kurabe-fitgap-'))
  const path = join(folder, '白樺町.kurabe')
  const host = createHost({ shell: 'test', version: '0.0.0', profileDirectory: folder, assetsDirectory: assetsDirectory() })
  const { client } = host
  const { project } = await client.project.create({ name: projectName, municipalityName: '白樺町', municipalityCode: '', areas: ['住民基本台帳'], path })
  const { areas, municipalities } = await client.project.overview({ project })
  const { procedure } = await client.procedure.add({ project, area: areas[0]!.id, name: '転出届' })
  const bringIn = async (kind: 'asis' | 'standard') => {
    const name = `02-tenshutsu.${kind}.bpmn`
    const content = new File([texts?.[kind] ?? readFileSync(join(fixtures, name))], name)
    const [result] = await client.flow.import({ project, procedure, municipality: municipalities[0]!.id, kind, files: [{ content }] })
    return result!.flow!
  }
  const flows = { asis: await bringIn('asis'), standard: await bringIn('standard') }
  await client.project.close({ project })
  host.close()
  return { path, procedure, ...flows }
}

/**
 * The same project after work on it: every row judged as suggested, then a judged step of the AsIs renamed and a step of the town's own taken out.
 * Answers with the new name of the renamed step.
 */
export async function changeAfterJudging(project: ComparisonProject): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kurabe-fitgap-'))
  const host = createHost({ shell: 'test', version: '0.0.0', profileDirectory: folder, assetsDirectory: assetsDirectory() })
  const { client } = host
  const opened = await client.project.open({ path: project.path })
  const { analysis } = await client.analysis.open({ project: opened.project, subjectFlow: project.asis, referenceFlow: project.standard })
  const key = { project: opened.project, analysis }
  const { rows } = await client.analysis.view(key)
  await client.analysis.acceptSuggestions({ ...key, rows: rows.map((row) => row.key), decider: '窓口係' })
  const renamed = rows.find((row) => row.kind === 'matched')!.asis[0]!
  const gone = rows.find((row) => row.kind === 'town-only')!.asis[0]!.element
  const { xml, sequence } = await client.flow.text({ project: opened.project, flow: project.asis })
  const name = `${renamed.name}（変更）`
  const changed = xml
    .replace(`name="${renamed.name}"`, `name="${name}"`)
    .replace(new RegExp(`<bpmn:(\\w*[tT]ask) id="${gone}"[^>]*(?:/>|>[\\s\\S]*?</bpmn:\\1>)`), '')
    .replaceAll(new RegExp(`<bpmn:(sequenceFlow|messageFlow) [^>]*(?:sourceRef|targetRef)="${gone}"[^>]*?(?:/>|>[\\s\\S]*?</bpmn:\\1>)`, 'g'), '')
    .replace(`<bpmn:flowNodeRef>${gone}</bpmn:flowNodeRef>`, '')
  await client.flow.journal({ project: opened.project, flow: project.asis, sequence, xml: changed })
  await client.flow.makeRevision({ project: opened.project, flow: project.asis, reason: 'leave' })
  await client.project.close({ project: opened.project })
  host.close()
  return name
}

/** Holds the project file open elsewhere; returns how to let it go. */
export async function holdElsewhere(project: ComparisonProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'kurabe-fitgap-'))
  const host = createHost({ shell: 'test', version: '0.0.0', profileDirectory: folder, assetsDirectory: assetsDirectory() })
  await host.client.project.open({ path: project.path })
  return () => host.close()
}

/** The Fit & Gap screen as its user speaks of it. */
export class ComparisonPage {
  readonly page: Page
  readonly grid: Locator

  private constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: 'Fit & Gap の表' })
  }

  static async open(browser: Browser, program: RunningProgram, project: ComparisonProject, size = { width: 1366, height: 768 }): Promise<ComparisonPage> {
    const context = await browser.newContext({ viewport: size, locale: 'ja-JP', reducedMotion: 'reduce', acceptDownloads: true })
    const page = await context.newPage()
    await page.goto(program.address)
    await page.getByRole('link', { name: projectName }).waitFor()
    const key = /project\/([\w-]+)/.exec(page.url())![1]
    await page.evaluate((place) => (location.hash = place), `#/project/${key}/procedure/${project.procedure}/fitgap`)
    return new ComparisonPage(page)
  }

  /** From the empty state to the comparison of the usual pair. */
  async compare(): Promise<void> {
    await this.page.getByRole('button', { name: 'くらべる相手を選ぶ' }).click()
    await this.page.getByRole('button', { name: 'くらべる', exact: true }).click()
    await this.ready()
  }

  /** Waits until table and both diagrams are drawn. */
  async ready(): Promise<void> {
    await this.grid.waitFor()
    for (const side of ['left', 'right']) await this.page.locator(`.diagram-pane--${side} .kurabe-marks .pill`).first().waitFor({ state: 'attached' })
  }

  row(number: number): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${number}行、`) }) })
  }

  cell(number: number, column: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${number}行、${column}、`) })
  }

  /** The cell under the cursor, as it is read out. */
  async currentCell(): Promise<string> {
    const id = await this.grid.getAttribute('aria-activedescendant')
    return (await this.page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? ''
  }

  /** How many rows the table says it has. */
  async rowCount(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1
  }

  shape(side: 'left' | 'right', number: number): Locator {
    return this.page.locator(`.diagram-pane--${side} [aria-label^="手順${number}、"]`).first()
  }

  /** Row numbers of the pills in one diagram. */
  async pills(side: 'left' | 'right'): Promise<number[]> {
    const texts = await this.page.locator(`.diagram-pane--${side} .kurabe-marks .pill-number`).allTextContents()
    return texts.map(Number)
  }

  async saved(): Promise<void> {
    await this.page.getByText(/^保存済み \d/).waitFor()
  }
}

export async function startWithProject(project: ComparisonProject): Promise<RunningProgram> {
  return startProgram({ words: ['--project', project.path] })
}
