import { describe, expect, it } from 'vitest'
import { alignFlows } from '../../../../shared/align/align-flows.ts'
import { shippedIndex } from '../../../../shared/align/lexicon/shipped-index.ts'
import { WritingKinship, piecesOf } from '../../../../shared/align/lexicon/writing-kinship.ts'
import { buildFlow } from './build-flow.ts'

describe('WritingKinship', () => {
  const forms = [
    ...['納付', '払込', '支払'].map((form) => ({ form, concept: 0 })),
    ...['納税', '税を払う'].map((form) => ({ form, concept: 1 })),
    ...Array.from({ length: 30 }, (_, k) => ({ form: `別${k}`, concept: 2 + k })),
  ]
  const kinship = new WritingKinship(forms, 32)

  it('takes pieces that stand in the forms of the same concepts for kin, the same both ways', () => {
    expect(kinship.between('納', '払')).toBeGreaterThan(0.3)
    expect(kinship.between('払', '納')).toBe(kinship.between('納', '払'))
    expect(kinship.between('納', '別')).toBe(0)
  })

  it('trusts two meetings more than one', () => {
    expect(kinship.between('納', '払')).toBeGreaterThan(kinship.between('納', '込'))
  })

  it('says nothing of a piece and itself, nor of one it does not know', () => {
    expect(kinship.between('納', '納')).toBe(0)
    expect(kinship.between('納', '龍')).toBe(0)
  })

  it('knows from the lexicon of the program that paying and settling are nearer than paying and dogs', () => {
    const shipped = shippedIndex().kinship()
    expect(shipped.between('払', '納')).toBeGreaterThan(shipped.between('払', '犬'))
  })

  it('looks at kanji and at pairs that end in kana, never at English', () => {
    expect(piecesOf('届を払う').map(({ text }) => text)).toEqual(['届', '届を', '払', '払う'])
    expect(piecesOf('send letter')).toEqual([])
  })
})

describe('a name that the lexicon does not have', () => {
  const town = buildFlow({ prefix: 'a', steps: ['朝礼', '湧水槽の滞泥を掻出す', '戸締り'] })
  const standard = buildFlow({ prefix: 's', steps: ['開庁', '汚泥の排出', '閉庁'] })

  it('is found by letters that belong together, and the reason names them as related only', () => {
    const pair = alignFlows(town, standard).pairs.find((one) => one.asis.includes('a1'))
    expect(pair?.standard).toEqual(['s1'])
    const related = pair!.evidence.filter((ground) => ground.kind === 'concept' && ground.isOnlyRelated)
    for (const ground of related) {
      expect(ground.weight).toBeGreaterThan(0)
      for (const piece of ground.asis.split('・')) expect('湧水槽の滞泥を掻出す').toContain(piece)
      for (const piece of ground.standard.split('・')) expect('汚泥の排出').toContain(piece)
    }
    expect(related.length).toBeGreaterThan(0)
  })
})
