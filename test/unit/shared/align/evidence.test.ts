import { describe, expect, it } from 'vitest'
import type { AlignmentPair, EvidenceKind } from '../../../../shared/align/alignment.ts'
import { alignFlows } from '../../../../shared/align/align-flows.ts'
import { describeEvidence } from '../../../../shared/align/describe-evidence.ts'
import type { FlowGraph } from '../../../../shared/bpmn/flow-graph.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { buildFlow } from './build-flow.ts'

const gateway = { name: '不備はあるか', type: 'ExclusiveGateway' }

const town = buildFlow({
  prefix: 'a',
  steps: [
    { name: '届を預かる', lane: '窓口係', writes: '届の紙' },
    { name: '届を見る', lane: '窓口係', reads: '届の紙' },
    { ...gateway, lane: '窓口係' },
    { name: '書き直しをたのむ', lane: '窓口係' },
    { name: '台帳に載せる', lane: '窓口係', writes: '住民記録システム' },
    { name: '結果を送る', lane: '窓口係', type: 'SendTask' },
  ],
  connections: [[0, 1], [1, 2], [2, 3, 'ある'], [3, 1], [2, 4, 'ない'], [4, 5]],
  messages: [[5, '年金事務所', '報告書']],
  partners: ['年金事務所'],
})
const standard = buildFlow({
  prefix: 's',
  steps: [
    { name: '届出書の受付', lane: '窓口担当', writes: '届出書' },
    { name: '届出内容の確認', lane: '窓口担当', reads: '届出書' },
    { ...gateway, lane: '窓口担当' },
    { name: '補正の依頼', lane: '窓口担当' },
    { name: '異動情報の登録', lane: '窓口担当', writes: '住民記録システム' },
    { name: '報告書の送付', lane: '窓口担当', type: 'SendTask' },
  ],
  connections: [[0, 1], [1, 2], [2, 3, '不備あり'], [3, 1], [2, 4, '不備なし'], [4, 5]],
  messages: [[5, '年金事務所', '報告書']],
  partners: ['年金事務所'],
})

const find = (flow: FlowGraph, asis: string): AlignmentPair | undefined =>
  alignFlows(flow, standard).pairs.find((pair) => pair.asis.includes(asis))
const kinds = (pair: AlignmentPair | undefined) => pair?.evidence.map(({ kind }) => kind) ?? []
const ground = (pair: AlignmentPair | undefined, kind: EvidenceKind) => pair?.evidence.find((evidence) => evidence.kind === kind)

describe('a reason', () => {
  const cases: { kind: EvidenceKind; step: string; names: [string, string]; without: FlowGraph }[] = [
    {
      kind: 'document', step: 'a0', names: ['届の紙', '届出書'],
      without: { ...town, dataLinks: town.dataLinks.filter((link) => link.node !== 'a0') },
    },
    {
      kind: 'store', step: 'a4', names: ['住民記録システム', '住民記録システム'],
      without: { ...town, dataLinks: town.dataLinks.filter((link) => link.node !== 'a4') },
    },
    {
      kind: 'lane', step: 'a1', names: ['窓口係', '窓口担当'],
      without: { ...town, nodes: town.nodes.map((node) => ({ ...node, lane: node.id === 'a1' ? null : node.lane })) },
    },
    {
      kind: 'branch', step: 'a3', names: ['不備はあるか → ある', '不備はあるか → 不備あり'],
      without: { ...town, nodes: town.nodes.map((node) => (node.id === 'a2' ? { ...node, type: 'ParallelGateway', name: '' } : node)) },
    },
    {
      kind: 'message', step: 'a5', names: ['年金事務所 報告書', '年金事務所 報告書'],
      without: { ...town, messageFlows: [] },
    },
    {
      kind: 'type', step: 'a5', names: ['SendTask', 'SendTask'],
      without: { ...town, nodes: town.nodes.map((node) => (node.id === 'a5' ? { ...node, type: 'UserTask' } : node)) },
    },
    {
      kind: 'concept', step: 'a0', names: ['預か', '受付'],
      without: { ...town, nodes: town.nodes.map((node) => (node.id === 'a0' ? { ...node, name: '届' } : node)) },
    },
  ]

  it.each(cases)('of kind $kind names what it rests on', ({ kind, step, names }) => {
    const found = ground(find(town, step), kind)
    expect(found?.asis).toContain(names[0])
    expect(found?.standard).toContain(names[1])
    expect(found?.weight).toBeGreaterThan(0)
  })

  it.each(cases)('of kind $kind goes when its ground goes, and the score falls', ({ kind, step, names, without }) => {
    const pair = find(without, step)
    expect(pair?.evidence.filter((evidence) => evidence.kind === kind && evidence.asis.includes(names[0]))).toEqual([])
    expect(pair?.score ?? 0).toBeLessThan(find(town, step)!.score)
  })

  it('weighs what the score loses: the stronger of two grounds costs more', () => {
    const pair = find(town, 'a0')!
    const withoutDocument = find({ ...town, dataLinks: [] }, 'a0')!
    const loss = pair.score - withoutDocument.score
    expect(loss).toBeGreaterThan(ground(pair, 'document')!.weight * 0.5)
    expect(loss).toBeLessThan(ground(pair, 'document')!.weight * 2)
  })

  it('of neighbours names the steps around it and goes with the connections', () => {
    const pair = find(town, 'a4')
    expect(ground(pair, 'neighbours')).toMatchObject({ asis: expect.stringContaining('結果を送る'), standard: expect.stringContaining('報告書の送付') })
    const alone = alignFlows(
      { ...town, nodes: town.nodes.filter((node) => node.id === 'a4'), sequenceFlows: [], messageFlows: [] },
      standard,
    ).pairs.find((other) => other.asis.includes('a4'))
    expect(kinds(alone)).not.toContain('neighbours')
  })

  it('of a branch rests on its purpose where nothing is written on it', () => {
    const connections: [number, number][] = [[0, 1], [1, 2], [1, 3], [2, 0]]
    const decision = { name: '', type: 'ExclusiveGateway' }
    const one = buildFlow({ prefix: 'a', steps: ['内容の確認', decision, '書き直しの依頼', '結果の登録'], connections })
    const other = buildFlow({ prefix: 's', steps: ['内容の確認', decision, '補正の依頼', '結果の登録'], connections })
    const forward = { ...other, sequenceFlows: other.sequenceFlows.filter((flow) => flow.target !== 's0') }
    const reworked = alignFlows(one, other).pairs.find((pair) => pair.asis.includes('a2'))
    const gone = alignFlows(one, forward).pairs.find((pair) => pair.asis.includes('a2'))
    expect(ground(reworked, 'branch')).toMatchObject({ asis: 'rework', standard: 'rework' })
    expect(gone?.score ?? 0).toBeLessThan(reworked!.score)
  })

  it('of shared writing names the words', () => {
    const one = buildFlow({ prefix: 'a', steps: ['ポチ袋の準備', '別のこと'] })
    const other = buildFlow({ prefix: 's', steps: ['ポチ袋の用意', '違うもの'] })
    const pair = alignFlows(one, other).pairs[0]
    expect(ground(pair, 'words')?.asis).toContain('ポチ')
  })
})

describe('describeEvidence', () => {
  const evidence = { kind: 'document', asis: '届の紙', standard: '届出書', weight: 0.1 } as const

  it('writes a sentence that names the grounds, in Japanese and in English', () => {
    expect(describeEvidence(evidence, createTranslate('ja'))).toBe('使う書類が対応しています（現行「届の紙」、標準「届出書」）。')
    expect(describeEvidence(evidence, createTranslate('en'))).toBe('The documents used correspond (current “届の紙”, standard “届出書”).')
  })

  it('says it once where both sides say the same', () => {
    expect(describeEvidence({ ...evidence, standard: '届の紙' }, createTranslate('ja'))).toBe('どちらも書類「届の紙」を使います。')
  })

  it('does not call words the same that are only related', () => {
    const concept = { kind: 'concept', asis: '学校', standard: '申請', weight: 0.01 } as const
    expect(describeEvidence(concept, createTranslate('ja'))).toContain('同じことを言う言葉')
    expect(describeEvidence({ ...concept, isOnlyRelated: true }, createTranslate('ja'))).toContain('関係のある言葉')
  })

  it('names a branch without text by its purpose', () => {
    const branch = { kind: 'branch', asis: 'rework', standard: '不備はあるか → あり', weight: 0.1 } as const
    expect(describeEvidence(branch, createTranslate('ja'))).toContain('「前の作業に戻る」')
    expect(describeEvidence(branch, createTranslate('ja'))).toContain('「不備はあるか → あり」')
  })

  it('speaks of types in plain words', () => {
    const type = { kind: 'type', asis: 'SendTask', standard: 'IntermediateThrowEvent', weight: 0.1 } as const
    expect(describeEvidence(type, createTranslate('ja'))).toBe('どちらも送る作業です。')
  })
})
