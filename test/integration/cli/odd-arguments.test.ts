import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../host/open-test-host.ts'
import { pair, run } from './run.ts'

const flows = ['--asis', `${pair}.asis.bpmn`, '--standard', `${pair}.standard.bpmn`]

describe('odd arguments', () => {
  it('say on standard error what is wrong where the verb or a word is missing, or one is too many', async () => {
    const folder = temporaryFolder()
    expect(await run(folder)).toMatchObject({ status: 2, printed: '', said: expect.stringContaining('kurabe') })
    expect(await run(folder, 'align', ...flows, '--json', 'o.json', 'more')).toMatchObject({ status: 2, said: expect.stringContaining('more') })
    expect(await run(folder, 'export', 'p.kurabe', 'q.kurabe', '--to', 'out')).toMatchObject({ status: 2, said: expect.stringContaining('q.kurabe') })
    expect(await run(folder, 'info', 'more')).toMatchObject({ status: 2 })
    expect(readdirSync(folder)).toEqual([])
  })

  it('are told in the language of the user', async () => {
    const { said } = await run(temporaryFolder(), 'align', '--sideways')
    expect(said).toContain('--sideways')
    expect(said).not.toMatch(/Unknown option/)
  })

  it('never make a result take the place of what it is made from', async () => {
    const folder = temporaryFolder()
    for (const name of ['a.bpmn', 's.bpmn']) copyFileSync(`${pair}.${name === 'a.bpmn' ? 'asis' : 'standard'}.bpmn`, join(folder, name))
    const given = ['--asis', 'a.bpmn', '--standard', 's.bpmn']
    for (const words of [
      ['align', ...given, '--json', 'a.bpmn'],
      ['align', ...given, '--json', './x/../s.bpmn'],
      ['fitgap', ...given, '--out', 'a.bpmn', '--force'],
      ['fitgap', ...given, '--out', 'o.xlsx', '--json', 's.bpmn'],
      ['fitgap', ...given, '--out', 'o.xlsx', '--json', 'o.xlsx'],
    ]) {
      expect(await run(folder, ...words)).toMatchObject({ status: 2 })
    }
    expect(readFileSync(join(folder, 'a.bpmn')).equals(readFileSync(`${pair}.asis.bpmn`))).toBe(true)
    expect(readFileSync(join(folder, 's.bpmn')).equals(readFileSync(`${pair}.standard.bpmn`))).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['a.bpmn', 's.bpmn'])
  })

  it('name a folder given in the place of a file', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'folder.kurabe'))
    mkdirSync(join(folder, 'folder.xlsx'))
    expect(await run(folder, 'align', '--asis', '.', '--standard', `${pair}.standard.bpmn`, '--json', 'o.json')).toMatchObject({ status: 2, said: expect.stringContaining('フォルダ') })
    expect(await run(folder, 'fitgap', ...flows, '--out', 'folder.xlsx', '--force')).toMatchObject({ status: 2, said: expect.stringContaining('folder.xlsx') })
    expect(await run(folder, 'import', 'folder.kurabe', `${pair}.asis.bpmn`)).toMatchObject({ status: 2, said: expect.stringContaining('folder.kurabe') })
    expect(await run(folder, 'export', 'folder.kurabe', '--to', 'out')).toMatchObject({ status: 2, said: expect.stringContaining('folder.kurabe') })
    expect(await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`, '.')).toMatchObject({ status: 2, said: expect.stringContaining('フォルダ') })
    expect(await run(folder, 'export', 'p.kurabe', '--to', 'p.kurabe')).toMatchObject({ status: 2, said: expect.stringContaining('p.kurabe') })
    expect(await run(folder, 'export', 'p.kurabe', '--to', 'p.kurabe/below')).toMatchObject({ status: 2, said: expect.stringContaining('p.kurabe') })
    expect(existsSync(join(folder, 'folder.kurabe.lock'))).toBe(false)
  })

  it('make the folders of a result, and refuse a name that is too long', async () => {
    const folder = temporaryFolder()
    expect(await run(folder, 'fitgap', ...flows, '--out', '年度/結果 表.xlsx', '--json', '年度/結果.json')).toMatchObject({ status: 0, said: '', printed: '' })
    expect(readdirSync(join(folder, '年度')).sort()).toEqual(['結果 表.xlsx', '結果.json'])
    expect(await run(folder, 'fitgap', ...flows, '--out', `${'長'.repeat(300)}.xlsx`)).toMatchObject({ status: 2, said: expect.stringContaining('長') })
    expect(await run(folder, 'align', ...flows, '--json', `${'長'.repeat(300)}.json`)).toMatchObject({ status: 2, said: expect.stringContaining('長') })
  })

  it('find a project again that was made without its ending', async () => {
    const folder = temporaryFolder()
    expect(await run(folder, 'import', '業務', `${pair}.asis.bpmn`)).toMatchObject({ status: 0 })
    expect(await run(folder, 'import', '業務', `${pair}.standard.bpmn`)).toMatchObject({ status: 0, said: '' })
    expect((await run(folder, 'export', '業務', '--to', 'out')).printed.split('\n')).toHaveLength(2)
  })

  it('give diagrams back under their very first names, long ones and other endings too', async () => {
    const folder = temporaryFolder()
    const names = ['A.BPMN', 'b.xml', `${'長'.repeat(82)}.bpmn`, `${'x'.repeat(200)}.bpmn`, '名前 に 空白.bpmn']
    for (const name of names) copyFileSync(`${pair}.asis.bpmn`, join(folder, name))
    await run(folder, 'import', 'p.kurabe', ...names, names[2]!)
    const { status, printed } = await run(folder, 'export', 'p.kurabe', '--to', 'out', '--rewrite')
    expect(status).toBe(0)
    const written = printed.split('\n')
    expect(written.slice(0, 5)).toEqual(names)
    expect(written[5]).toMatch(/^長+ \(2\)\.bpmn$/)
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([...written].sort())
  })

  it('tell what to do about a lock that somebody left behind, or that nobody can read', async () => {
    const folder = temporaryFolder()
    await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`)
    const lock = join(folder, 'p.kurabe.lock')
    writeFileSync(lock, JSON.stringify({ computer: 'SHOMU-03', process: 1, key: 'x', since: '2026-11-20T00:00:00.000Z' }))
    const longAgo = new Date(Date.now() - 3_600_000)
    utimesSync(lock, longAgo, longAgo)
    const { status, said } = await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`)
    expect(status).toBe(3)
    expect(said).toContain('SHOMU-03')
    expect(said).toContain(lock)
    writeFileSync(lock, 'nobody can read this')
    expect(await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`)).toMatchObject({ status: 3, said: expect.stringContaining('開かれている') })
    utimesSync(lock, longAgo, longAgo)
    expect(await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`)).toMatchObject({ status: 0 })
  })
})
