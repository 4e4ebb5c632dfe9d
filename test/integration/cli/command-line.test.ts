import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verbs } from '../../../electron/cli/verbs/index.ts'
import { temporaryFolder } from '../host/open-test-host.ts'
import { pair, run } from './run.ts'

describe('the command line', () => {
  it('explains every verb, and says what it does not know', async () => {
    const folder = temporaryFolder()
    for (const verb of verbs) {
      const { status, printed } = await run(folder, verb.name, '--help')
      expect(status).toBe(0)
      expect(printed).toContain(`kurabe ${verb.name}`)
    }
    expect(await run(folder, 'fitgaap')).toMatchObject({ status: 2, said: expect.stringContaining('fitgaap') })
    expect(await run(folder, 'align', '--sideways')).toMatchObject({ status: 2, said: expect.stringContaining('--sideways') })
    expect(await run(folder, 'align', '--asis', 'a.bpmn')).toMatchObject({ status: 2, said: expect.stringContaining('--standard') })
  })

  it('aligns two files: every activity stands once, each pair has reasons', async () => {
    const folder = temporaryFolder()
    expect(await run(folder, 'align', '--asis', `${pair}.asis.bpmn`, '--standard', `${pair}.standard.bpmn`, '--json', 'out.json')).toMatchObject({ status: 0, said: '' })
    const result = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))
    const activities = (file: string) => [...readFileSync(file, 'utf8').matchAll(/<bpmn:\w*(?:[tT]ask|subProcess|callActivity) id="([^"]+)"/g)].map((found) => found[1])
    const standing = [...result.pairs.flatMap((found: { asis: string[] }) => found.asis), ...result.asisOnly]
    expect(new Set(standing).size).toBe(standing.length)
    expect(standing).toEqual(expect.arrayContaining(activities(`${pair}.asis.bpmn`)))
    for (const found of result.pairs) {
      expect(found.score).toBeGreaterThan(0)
      expect(found.score).toBeLessThanOrEqual(1)
      expect(found.reasons.length).toBeGreaterThan(0)
    }
  })

  it('imports the good ones of several files, names the bad one, and answers 2', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '壊れた.bpmn'), readFileSync(`${pair}.asis.bpmn`).subarray(0, 3000))
    const { status, said } = await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`, '壊れた.bpmn', `${pair}.standard.bpmn`)
    expect(status).toBe(2)
    expect(said).toContain('壊れた.bpmn')
    const exported = await run(folder, 'export', 'p.kurabe', '--to', 'out')
    expect(exported.printed.split('\n')).toEqual(['02-tenshutsu.asis.bpmn', '02-tenshutsu.standard.bpmn'])
    expect(readFileSync(join(folder, 'out', '02-tenshutsu.asis.bpmn')).equals(readFileSync(`${pair}.asis.bpmn`))).toBe(true)
  })

  it('leaves no empty project behind where nothing could be read', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.bpmn'), 'x')
    expect(await run(folder, 'import', 'p.kurabe', 'a.bpmn', 'missing.bpmn')).toMatchObject({ status: 2, said: expect.stringContaining('missing.bpmn') })
    expect(readdirSync(folder)).toEqual(['a.bpmn'])
  })

  it('gives a used name a number, mends what Windows refuses, and never writes over a file unasked', async () => {
    const folder = temporaryFolder()
    copyFileSync(`${pair}.asis.bpmn`, join(folder, 'con.bpmn'))
    copyFileSync(`${pair}.asis.bpmn`, join(folder, '受付:確認?.bpmn'))
    await run(folder, 'import', 'p.kurabe', 'con.bpmn', '受付:確認?.bpmn', 'con.bpmn')
    const first = await run(folder, 'export', 'p.kurabe', '--to', 'out')
    expect(first.printed.split('\n')).toEqual(['con_.bpmn', '受付_確認_.bpmn', 'con_ (2).bpmn'])
    writeFileSync(join(folder, 'out', 'con_.bpmn'), 'mine')
    expect(await run(folder, 'export', 'p.kurabe', '--to', 'out')).toMatchObject({ status: 3 })
    expect(readFileSync(join(folder, 'out', 'con_.bpmn'), 'utf8')).toBe('mine')
    expect(await run(folder, 'export', 'p.kurabe', '--to', 'out', '--force', '--rewrite')).toMatchObject({ status: 0 })
    expect(readFileSync(join(folder, 'out', 'con_.bpmn'), 'utf8')).toContain('definitions')
  })

  it('refuses to write into a project that somebody else has open', async () => {
    const folder = temporaryFolder()
    await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`)
    const before = readFileSync(join(folder, 'p.kurabe'))
    writeFileSync(join(folder, 'p.kurabe.lock'), JSON.stringify({ computer: 'SHOMU-03', process: 1, key: 'x', since: new Date().toISOString() }))
    expect(await run(folder, 'import', 'p.kurabe', `${pair}.standard.bpmn`)).toMatchObject({ status: 3, said: expect.stringMatching(/SHOMU-03、\d{4}-\d\d-\d\d \d\d:\d\d/) })
    expect(readFileSync(join(folder, 'p.kurabe')).equals(before)).toBe(true)
    expect(await run(folder, 'export', 'p.kurabe', '--to', 'out')).toMatchObject({ status: 0 })
    expect(existsSync(join(folder, 'p.kurabe.lock'))).toBe(true)
  })
})
