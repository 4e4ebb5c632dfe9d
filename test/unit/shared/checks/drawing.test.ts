import { describe, expect, it } from 'vitest'
import { found, stepsNamed, type FlowSketch } from './flow-text.ts'

describe('a drawing', () => {
  const laned = (top: number): FlowSketch => ({
    ...stepsNamed('届を見る'),
    lanes: { 窓口: ['S', 'T0', 'E'] },
    shapes: { Lane0: [0, 0, 600, 120], S: [50, 40, 36, 36], T0: [150, top, 100, 80], E: [300, 40, 36, 36] },
  })

  it('keeps each shape within its lane; a pixel or two do not count', () => {
    expect(found('C16', laned(20))).toEqual([])
    expect(found('C16', laned(42))).toEqual([])
    expect(found('C16', laned(60))).toMatchObject([{ element: 'T0', values: { name: '届を見る', container: '窓口' }, fix: { kind: 'move-into', element: 'T0', container: 'Lane0' } }])
    expect(found('C16', laned(400))).toHaveLength(1)
  })

  it('is judged inside an open sub-process only', () => {
    const sketch = (expanded: string[]): FlowSketch => ({
      nodes: ['P1 subProcess 調べる<bpmn:task id="T" name="見る"/>'],
      shapes: { P1: [0, 0, 200, 100], T: [150, 10, 100, 80] },
      expanded,
    })
    expect(found('C16', sketch(['P1']))).toMatchObject([{ element: 'T' }])
    expect(found('C16', sketch([]))).toEqual([])
  })

  it('gives each name the room it needs, and says how much that is', () => {
    const named = (name: string, width: number, height: number): FlowSketch => ({ ...stepsNamed(name), shapes: { T0: [0, 0, width, height] } })
    const long = '身代わりで来た人には頼まれた手紙を出してもらう'
    expect(found('C17', named(long, 160, 80))).toEqual([])
    expect(found('C17', named('届を見る', 100, 40))).toEqual([])
    const [cut] = found('C17', named(long, 100, 60))
    expect(cut).toMatchObject({ element: 'T0', fix: { kind: 'resize', width: 100 } })
    const { fix } = cut!
    expect(fix?.kind === 'resize' && found('C17', named(long, fix.width, fix.height))).toEqual([])
  })

  it('offers no size for a name of which only the beginning is shown', () => {
    const endless: FlowSketch = { ...stepsNamed('住民から受け取った届を調べる。'.repeat(2000)), shapes: { T0: [0, 0, 160, 720] } }
    expect(found('C17', endless)).toMatchObject([{ element: 'T0', reason: 'checks.C17.inPart', fix: null }])
    // But the beginning is to fit.
    expect(found('C17', { ...endless, shapes: { T0: [0, 0, 160, 60] } })).toMatchObject([{ reason: 'checks.C17.inPart', fix: { kind: 'resize', width: 160 } }])
  })

  it('cuts the name of a lane that needs more than two columns', () => {
    const lane = (height: number): FlowSketch => ({ ...stepsNamed('a'), lanes: { 住民福祉部子育て支援課児童手当係: ['S', 'T0', 'E'] }, shapes: { Lane0: [0, 0, 900, height] } })
    expect(found('C17', lane(80))).toMatchObject([{ element: 'Lane0' }])
    expect(found('C17', lane(160))).toEqual([])
  })

  it('holds fifty elements to a sheet; a closed sub-process is a sheet of its own', () => {
    const names = Array.from({ length: 48 }, (_, index) => `書類${index}を見る`)
    expect(found('C18', stepsNamed(...names))).toEqual([])
    expect(found('C18', stepsNamed(...names, '終わりを見る'))).toMatchObject([{ element: 'P', values: { count: 51 } }])
    const inside = names.slice(0, 40).map((name, index) => `<bpmn:task id="N${index}" name="${name}"/>`).join('')
    const sketch = (expanded: string[]): FlowSketch => ({
      nodes: [...names.slice(0, 20).map((name, index) => `A${index} task ${name}`), `B subProcess まとめ${inside}`], shapes: { B: [0, 0, 900, 900] }, expanded,
    })
    expect(found('C18', sketch([]))).toEqual([])
    expect(found('C18', sketch(['B']))).toHaveLength(1)
  })
})
