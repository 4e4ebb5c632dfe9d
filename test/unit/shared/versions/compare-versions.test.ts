import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { compareVersions } from '../../../../shared/versions/compare-versions.ts'
import { describeChange } from '../../../../shared/versions/describe-change.ts'

const original = readFileSync(join(import.meta.dirname, '../../../../assets/sample/tennyu.wakaba.asis.bpmn'), 'utf8')
const tasks = [...original.matchAll(/<bpmn:(\w*[tT]ask) id="([^"]+)" name="([^"]+)"/g)].map(([, type, id, name]) => ({ type: type!, id: id!, name: name! }))
const [first, second] = tasks

function told(before: string, after: string): string[] {
  return compareVersions(before, after).map((change) => describeChange(change, createTranslate('ja')))
}

describe('two versions of a flow', () => {
  it('do not differ from themselves, nor where the whole drawing was shifted', () => {
    expect(compareVersions(original, original)).toEqual([])
    const shifted = original.replaceAll(/(<\w+:Bounds x=")([\d.]+)"/g, (_, start: string, x: string) => `${start}${Number(x) + 40}"`)
    expect(shifted).not.toBe(original)
    expect(compareVersions(original, shifted)).toEqual([])
  })

  it('tell a new name, with the lane of the step', () => {
    const renamed = original.replace(`id="${first!.id}" name="${first!.name}"`, `id="${first!.id}" name="新しい名前"`)
    const [change, ...others] = compareVersions(original, renamed)
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'changed', element: first!.id, thing: 'step', properties: [{ property: 'name', before: first!.name.replaceAll('&#10;', ''), after: '新しい名前' }] })
    expect(describeChange(change!, createTranslate('ja'))).toMatch(/^.+の手順「新しい名前」の名前が「.+」から「新しい名前」に変わりました。$/)
  })

  it('tell what was added and removed, either way round', () => {
    const extra = original.replace('</bpmn:process>', '<bpmn:task id="Activity_new" name="押印する" /></bpmn:process>')
    expect(told(original, extra)).toEqual(['手順「押印する」が加わりました。'])
    expect(told(extra, original)).toEqual(['手順「押印する」がなくなりました。'])
  })

  it('tell an attribute that came, changed and went', () => {
    const withMinutes = (minutes: string) =>
      original
        .replace('<bpmn:definitions', minutes === '' ? '<bpmn:definitions' : '<bpmn:definitions xmlns:k="urn:kurabe:bpmn:1"')
        .replace(`id="${second!.id}"`, minutes === '' ? `id="${second!.id}"` : `id="${second!.id}" k:minutesPerCase="${minutes}"`)
    expect(told(withMinutes(''), withMinutes('5'))[0]).toContain('所要時間(分)に「5」が入りました。')
    expect(told(withMinutes('5'), withMinutes('8'))[0]).toContain('所要時間(分)が「5」から「8」に変わりました。')
    expect(told(withMinutes('8'), withMinutes(''))[0]).toContain('所要時間(分)「8」がなくなりました。')
  })

  it('tell a shape that alone stands elsewhere', () => {
    const moved = original.replace(new RegExp(`(bpmnElement="${first!.id}"[^>]*>\\s*<\\w+:Bounds x=")([\\d.]+)"`), (_, start: string, x: string) => `${start}${Number(x) + 60}"`)
    expect(moved).not.toBe(original)
    expect(compareVersions(original, moved)).toMatchObject([{ kind: 'moved', element: first!.id }])
  })
})
