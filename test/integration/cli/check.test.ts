import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, temporaryFolder } from '../host/open-test-host.ts'
import { run } from './run.ts'

const fixtures = join(root, 'test/fixtures/checks')

function folderWithFlows(): string {
  const folder = temporaryFolder()
  for (const name of ['wrong.bpmn', 'sound.bpmn']) copyFileSync(join(fixtures, name), join(folder, name))
  return folder
}

describe('kurabe check', () => {
  it('prints findings as JSON, and findings are no failure', async () => {
    const folder = folderWithFlows()
    const { status, printed, said } = await run(folder, 'check', 'wrong.bpmn', 'sound.bpmn', '--json')
    expect({ status, said }).toEqual({ status: 0, said: '' })
    const list = JSON.parse(printed)
    expect(list.length).toBeGreaterThan(15)
    for (const finding of list) {
      expect(Object.keys(finding)).toEqual(['file', 'element', 'rule', 'severity', 'message', 'fix'])
      expect(finding).toMatchObject({ file: 'wrong.bpmn', rule: expect.stringMatching(/^C\d\d$/), severity: expect.stringMatching(/^(error|warning|hint)$/) })
    }
    expect(list).toContainEqual(expect.objectContaining({ element: 'L', rule: 'C12', fix: { kind: 'change-type', element: 'L', type: 'Task' } }))
  })

  it('prints an empty list where nothing was found', async () => {
    expect(await run(folderWithFlows(), 'check', 'sound.bpmn', '--json')).toEqual({ status: 0, printed: '[]', said: '' })
  })

  it('follows chosen rules, and names a file that says none', async () => {
    const folder = folderWithFlows()
    writeFileSync(join(folder, 'rules.json'), '{"C12":"off","C05":"hint"}')
    const { status, printed } = await run(folder, 'check', 'wrong.bpmn', '--json', '--rules', 'rules.json')
    expect(status).toBe(0)
    const list = JSON.parse(printed) as { rule: string; severity: string }[]
    expect(list.filter(({ rule }) => rule === 'C12')).toEqual([])
    expect(list.find(({ rule }) => rule === 'C05')).toMatchObject({ severity: 'hint' })
    writeFileSync(join(folder, 'rules.json'), '{"C99":"off"}')
    expect(await run(folder, 'check', 'wrong.bpmn', '--rules', 'rules.json')).toMatchObject({ status: 2, printed: '', said: expect.stringContaining('点検の決まりを読めません') })
  })

  it('prints a list for people under the name of each file', async () => {
    const { status, printed } = await run(folderWithFlows(), 'check', './wrong.bpmn', 'sound.bpmn')
    expect(status).toBe(0)
    const lines = printed.split('\n')
    expect(lines[0]).toBe('./wrong.bpmn')
    expect(lines[1]).toMatch(/^ {2}C01 誤り {2}/)
    expect(lines.slice(-2)).toEqual(['sound.bpmn', '  気になるところはありません。'])
  })

  it('names files it cannot read, checks the others, answers 2 and writes nothing', async () => {
    const folder = folderWithFlows()
    writeFileSync(join(folder, '壊れた.bpmn'), readFileSync(join(folder, 'wrong.bpmn')).subarray(0, 900))
    const { status, printed, said } = await run(folder, 'check', '壊れた.bpmn', 'ない.bpmn', 'wrong.bpmn', '--json')
    expect(status).toBe(2)
    expect(said).toContain('壊れた.bpmn')
    expect(said).toContain('ない.bpmn')
    expect(new Set(JSON.parse(printed).map(({ file }: { file: string }) => file))).toEqual(new Set(['wrong.bpmn']))
    expect(readdirSync(folder).toSorted()).toEqual(['sound.bpmn', 'wrong.bpmn', '壊れた.bpmn'].toSorted())
  })

  it('asks for a file where none is given', async () => {
    expect(await run(folderWithFlows(), 'check', '--json')).toMatchObject({ status: 2, printed: '' })
  })
})
