import { describe, expect, it } from 'vitest'
import type { Alignment, Correction } from '../../../../shared/align/alignment.ts'
import { alignFlows } from '../../../../shared/align/align-flows.ts'
import { proposeLexiconEntries } from '../../../../shared/align/correction/propose-lexicon-entries.ts'
import { settleCorrections } from '../../../../shared/align/correction/settle-corrections.ts'
import { buildFlow } from './build-flow.ts'

const town = buildFlow({ prefix: 'a', steps: ['申請書の受付', '内容の確認', '情報の登録', '通知書の送付', '書類の保管'] })
const standard = buildFlow({ prefix: 's', steps: ['申請書の受付', '内容の確認', '情報の登録', '通知書の送付', '書類の保管'] })

const link = (asis: string, to: string): Correction => ({ kind: 'link', asis, standard: to })
const unlink = (asis: string, from: string): Correction => ({ kind: 'unlink', asis, standard: from })
const groupOf = (alignment: Alignment, asis: string) => alignment.pairs.find((pair) => pair.asis.includes(asis))

describe('a correction', () => {
  it('puts linked steps into one group with the single reason that a person said so', () => {
    const alignment = alignFlows(town, standard, { corrections: [link('a1', 's3')] })
    expect(groupOf(alignment, 'a1')).toEqual({
      asis: ['a1'],
      standard: ['s3'],
      score: 1,
      evidence: [{ kind: 'correction', asis: '内容の確認', standard: '通知書の送付', weight: 1 }],
    })
    expect(groupOf(alignment, 'a3')?.standard ?? []).not.toContain('s3')
  })

  it('makes many-to-many groups of links that share elements', () => {
    const alignment = alignFlows(town, standard, { corrections: [link('a1', 's1'), link('a2', 's1'), link('a2', 's3')] })
    expect(groupOf(alignment, 'a1')).toMatchObject({ asis: ['a1', 'a2'], standard: ['s1', 's3'] })
    expect(alignment.asisOnly).toContain('a3')
  })

  it('keeps unlinked steps apart', () => {
    const alignment = alignFlows(town, standard, { corrections: [unlink('a3', 's3')] })
    expect(groupOf(alignment, 'a3')?.standard ?? []).not.toContain('s3')
    expect(groupOf(alignment, 'a2')?.standard).toEqual(['s2'])
  })

  it('lets the later word count', () => {
    expect(groupOf(alignFlows(town, standard, { corrections: [link('a1', 's3'), unlink('a1', 's3')] }), 'a1')?.standard ?? []).not.toContain('s3')
    expect(groupOf(alignFlows(town, standard, { corrections: [unlink('a1', 's3'), link('a1', 's3')] }), 'a1')?.standard).toEqual(['s3'])
  })

  it('of a step that was deleted is passed over', () => {
    expect(alignFlows(town, standard, { corrections: [link('gone', 's1'), unlink('a1', 'gone')] })).toEqual(alignFlows(town, standard))
  })

  it('lets the rest arrange itself around it: neighbours of linked steps find each other', () => {
    const one = buildFlow({ prefix: 'a', steps: ['書類の保管', 'ぽんぽこ', 'どんどこ', '書類の受付'] })
    const other = buildFlow({ prefix: 's', steps: ['書類の受付', '甲乙丙の件', '子丑寅の件', '書類の保管'] })
    const plain = alignFlows(one, other)
    const corrected = alignFlows(one, other, { corrections: [link('a1', 's1'), unlink('a0', 's3'), unlink('a3', 's0')] })
    const score = (alignment: Alignment) => groupOf(alignment, 'a2')?.score ?? 0
    expect(score(corrected)).toBeGreaterThan(score(plain))
    const neighbours = groupOf(corrected, 'a2')?.evidence.find(({ kind }) => kind === 'neighbours')
    expect(neighbours?.asis).toContain('ぽんぽこ')
  })
})

describe('settleCorrections', () => {
  const known = new Set(['a', 'b', 'c'])

  it('never puts an unlinked pair into one group by way of others', () => {
    const settled = settleCorrections([link('a', 'a'), link('b', 'a'), link('a', 'b'), unlink('b', 'b')], known, known)
    for (const group of settled.groups) expect(group.asis.includes('b') && group.standard.includes('b')).toBe(false)
    expect(settled.isUnlinked('b', 'b')).toBe(true)
  })

  it('gives the same groups whatever way the links came', () => {
    const one = settleCorrections([link('a', 'b'), link('c', 'b'), link('c', 'a')], known, known)
    expect(one.groups).toHaveLength(1)
    expect(one.groups[0]!.asis.toSorted()).toEqual(['a', 'c'])
    expect(one.groups[0]!.standard.toSorted()).toEqual(['a', 'b'])
  })
})

describe('the project lexicon', () => {
  const jargon = buildFlow({ prefix: 'a', steps: ['申請書の受付', '申請書をカルガモに入れる', '通知書の送付'] })
  const official = buildFlow({ prefix: 's', steps: ['申請書の受付', '申請書の保存', '通知書の送付'] })
  const entries = proposeLexiconEntries(link('a1', 's1'), jargon, official)

  it('is offered what a link leaves unexplained in both names', () => {
    expect(entries).toEqual([{ asis: 'カルガモに入れ', standard: '保存' }])
  })

  it('is offered nothing by an unlink, by names already explained, or twice', () => {
    expect(proposeLexiconEntries(unlink('a1', 's1'), jargon, official)).toEqual([])
    expect(proposeLexiconEntries(link('a0', 's0'), jargon, official)).toEqual([])
    expect(proposeLexiconEntries(link('a1', 's1'), jargon, official, entries)).toEqual([])
  })

  it('improves another procedure', () => {
    const other = buildFlow({ prefix: 'b', steps: ['犬の死亡の届を聞きとる', '狂犬病の鑑札をもどしてもらう', '鑑札の番号を帳面から消す', '原簿の控えをカルガモに入れる'] })
    const standardOfOther = buildFlow({ prefix: 't', steps: ['記録の保存', '死亡届出の受理', '登録原簿の閉鎖', '閉鎖原簿の保存'] })
    const before = alignFlows(other, standardOfOther)
    const after = alignFlows(other, standardOfOther, { lexicon: entries })
    const score = (alignment: Alignment) => alignment.pairs.find((pair) => pair.asis.includes('b3') && pair.standard.includes('t3'))?.score ?? 0
    expect(score(after)).toBeGreaterThan(score(before))
    const pair = after.pairs.find((candidate) => candidate.asis.includes('b3'))
    expect(pair?.standard).toEqual(['t3'])
    expect(pair?.evidence).toContainEqual(expect.objectContaining({ kind: 'project-lexicon', asis: 'カルガモに入れる', standard: '保存' }))
  })
})
