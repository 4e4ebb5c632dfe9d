import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../../electron/host/create-host.ts'
import type { FlowDrawing } from '../../../../shared/drawing/flow-drawing.ts'
import { manifest } from '../../../../shared/reports/folder/manifest.ts'
import { readPdf } from '../../../reading/read-pdf.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from '../open-test-host.ts'
import { reopenDocx, unzipped } from './reopened-docx.ts'

const drawing: FlowDrawing = {
  sheets: [{ plane: '', name: '', box: { x: 0, y: 0, width: 300, height: 200 }, shapes: [], drawing: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><text x="10" y="40">届を受け取る</text></svg>' }],
  mark: '<svg xmlns="http://www.w3.org/2000/svg"><path fill="currentColor" d="M0 0h14v5H0z"/></svg>',
}

async function projectWithOneDrawing() {
  const host = openTestHost()
  const place = await openProjectWithTwoFlows(host)
  const { sequence } = await host.client.flow.text({ project: place.project, flow: place.asis })
  await host.client.output.keepDrawing({ project: place.project, text: { flow: place.asis, revision: null }, sequence, drawing })
  await host.client.reports.takeTemplate({ project: place.project })
  return { host, ...place }
}

async function ended({ client }: Host, job: string) {
  for (;;) {
    const progress = await client.reports.folderProgress({ job })
    if (progress.state !== 'running') return progress
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('調達フォルダ', { timeout: 60_000 }, () => {
  it('holds documents, diagrams and tables, and a manifest whose digests are those of the files', async () => {
    const { host, project } = await projectWithOneDrawing()
    const version = await host.client.reports.makeVersion({ project, name: '提示/第1版', stage: 'presented', note: '' })
    const directory = temporaryFolder()
    const order = { project, options: { kind: 'folder' as const, version: version.id }, directory }
    const { job } = await host.client.reports.startFolder(order)
    const { state, notes, files } = await ended(host, job)
    expect(state).toBe('done')
    const read = manifest.parse(JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')))
    expect(read).toMatchObject({ project: '試験', version: '提示/第1版', digest: version.digest })
    for (const { file, sha256, bytes } of read.files) {
      const content = readFileSync(join(directory, file))
      expect([file, createHash('sha256').update(content).digest('hex'), content.length]).toEqual([file, sha256, bytes])
      expect(file).not.toMatch(/[<>:"\\|?*]/)
    }
    expect(files.toSorted()).toEqual([...read.files.map(({ file }) => file), '一覧.xlsx', 'manifest.json'].toSorted())
    const ends = (end: string) => read.files.filter(({ file }) => file.endsWith(end)).map(({ file }) => file)
    expect(ends('.bpmn')).toHaveLength(2)
    expect([ends('.svg').length, ends('.png').length, ends('.pdf').length]).toEqual([1, 1, 1])
    expect(notes.some((note) => note.includes('.bpmn'))).toBe(true)
    expect(readPdf(readFileSync(join(directory, ends('.pdf')[0]!))).texts.join('')).toContain('届を受け取る')
    const requirements = ends('.docx').find((file) => file.includes('要件定義書'))!
    expect(reopenDocx(new Uint8Array(readFileSync(join(directory, requirements))).buffer).text).toContain('画面の分かりやすさ')
    const list = new exceljs.Workbook()
    await list.xlsx.readFile(join(directory, '一覧.xlsx'))
    expect(list.worksheets[0]!.rowCount).toBe(read.files.length + 1)
    host.close()
  })

  it('is never written over files in the way unless told', async () => {
    const { host, project } = await projectWithOneDrawing()
    const directory = temporaryFolder()
    writeFileSync(join(directory, 'manifest.json'), 'mine')
    const order = { project, options: { kind: 'folder' as const }, directory }
    const { job } = await host.client.reports.startFolder(order)
    await expect(ended(host, job)).rejects.toMatchObject({ data: { reason: 'storage.exists' } })
    expect(readdirSync(directory)).toEqual(['manifest.json'])
    expect(readFileSync(join(directory, 'manifest.json'), 'utf8')).toBe('mine')
    host.close()
  })

  it('comes as one ZIP where there is no folder, and stops when told', async () => {
    const { host, project } = await projectWithOneDrawing()
    const order = { project, options: { kind: 'folder' as const }, directory: null }
    const stopped = await host.client.reports.startFolder(order)
    await host.client.reports.stopFolder(stopped)
    expect((await ended(host, stopped.job)).state).toBe('stopped')
    const { job } = await host.client.reports.startFolder(order)
    expect((await ended(host, job)).state).toBe('done')
    const zip = await host.client.reports.folderFile({ job })
    expect(zip.name).toBe('調達フォルダ_試験.zip')
    const entries = unzipped(Buffer.from(await zip.arrayBuffer()))
    const { files } = manifest.parse(JSON.parse(entries.get('manifest.json')!.toString()))
    for (const { file, sha256 } of files) expect([file, createHash('sha256').update(entries.get(file)!).digest('hex')]).toEqual([file, sha256])
    host.close()
  })
})
