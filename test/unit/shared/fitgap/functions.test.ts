import { describe, expect, it } from 'vitest'
import { readImplementationClass } from '../../../../shared/fitgap/functions/implementation-class.ts'
import { linkFunctions } from '../../../../shared/fitgap/functions/link-functions.ts'

const steps = [
  { id: 'Activity_1', name: '届出内容の\n確認' },
  { id: 'Activity_2', name: '住民票、附票の作成' },
  { id: 'Activity_3', name: '通知' },
  { id: 'Activity_4', name: '通知' },
]
const item = (id: string, ...named: string[]) => ({
  id, large: '', middle: '', small: '', requirement: '', implementationClass: 'mandatory' as const, steps: named,
})
const linked = (links: ReturnType<typeof linkFunctions>, step: string) => links.byStep.get(step)?.map((found) => found.id)

describe('functions are tied to steps of the standard', () => {
  it('by id, and by name whatever its width, spaces and line breaks', () => {
    const links = linkFunctions([item('0010001', 'Activity_1'), item('0010002', ' 届出内容 の確認')], steps)
    expect(linked(links, 'Activity_1')).toEqual(['0010001', '0010002'])
    expect(links.unlinked).toEqual([])
  })

  it('to every step of the name, and to a step whose name holds the separator', () => {
    const links = linkFunctions([item('0010001', '通知'), item('0010002', '住民票', '附票の作成', '通知')], steps)
    expect(linked(links, 'Activity_3')).toEqual(['0010001', '0010002'])
    expect(linked(links, 'Activity_4')).toEqual(['0010001', '0010002'])
    expect(linked(links, 'Activity_2')).toEqual(['0010002'])
    expect(links.unlinked).toEqual([])
  })

  it('and what finds no step is reported', () => {
    const links = linkFunctions([item('0010001', '知らない手順', '通知'), item('0010002')], steps)
    expect(links.unlinked).toEqual([{ functionId: '0010001', step: '知らない手順' }, { functionId: '0010002', step: '' }])
  })
})

it('the 実装区分 is read from official words and short forms, never from marks', () => {
  expect(['実装必須機能', '必須', '標準オプション機能', 'ｵﾌﾟｼｮﾝ', '実装不可機能', '◎', ''].map(readImplementationClass)).toEqual([
    'mandatory', 'mandatory', 'optional', 'optional', 'forbidden', 'unknown', 'unknown',
  ])
})
