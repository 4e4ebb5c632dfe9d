import { describe, expect, it } from 'vitest'
import { profileLabel } from '../../../../shared/align/label/label-profile.ts'
import { splitPhrases } from '../../../../shared/align/label/split-phrases.ts'
import { ConceptIndex } from '../../../../shared/align/lexicon/concept-index.ts'
import { parseLexicon } from '../../../../shared/align/lexicon/parse-lexicon.ts'
import { ProjectIndex } from '../../../../shared/align/lexicon/project-index.ts'

const index = new ConceptIndex(
  parseLexicon([{ name: 'test', text: '転出証明書 =\n転出 =\n証明書 =\n交付 = / わたす、手わた\n登録 = / 打ちこ\nletter = notice\nsend = post' }]),
)

const outer = (text: string) => profileLabel(text, index).terms.filter((term) => !term.isInner).map((term) => term.quote)
const phrases = (text: string) => {
  const label = profileLabel(text, index)
  return splitPhrases(label).map(({ start, end }) => label.normalised.text.slice(start, end).trim())
}

describe('profileLabel', () => {
  it('takes the longest wording and keeps the shorter ones inside it', () => {
    const { terms, spans } = profileLabel('転出証明書の交付', index)
    expect(spans).toBe(2)
    expect(terms.filter((term) => term.span === 0).map((term) => [term.quote, term.isInner])).toEqual([
      ['転出証明書', false],
      ['証明書', true],
      ['転出', true],
    ])
  })

  it('quotes whole words as they stand in the label, the longest first', () => {
    expect(outer('端末に打込む')).toEqual(['打込む'])
    expect(outer('Sending the Notices')).toEqual(['Notices', 'Sending'])
  })

  it('counts the writing that no wording explains', () => {
    expect(profileLabel('転出の登録', index).rests).toEqual([])
    expect(profileLabel('端末に登録', index).rests).toEqual([1])
    expect(profileLabel('紙の登録', index).rests).toEqual([0.5])
  })

  it('takes names that a modelling tool gives for no writing', () => {
    expect(profileLabel('Task12', index).features).toEqual([])
  })
})

describe('splitPhrases', () => {
  it.each([
    ['申請書を金庫に入れる', ['申請書', '金庫', '入れ']],
    ['転出証明書の交付', ['転出証明書', '交付']],
    ['国保・年金の案内をする', ['国保', '年金', '案内']],
    ['Send the acceptance letter', ['send', 'acceptanc letter']],
  ])('cuts 「%s」', (text, expected) => {
    expect(phrases(text)).toEqual(expected)
  })
})

describe('ProjectIndex', () => {
  const project = new ProjectIndex(index, [{ asis: 'カルガモ', standard: '逓送便' }, { asis: ' ', standard: 'の' }])

  it('finds the wordings of the project beside those of the lexicon', () => {
    const hits = project.findForms('カルガモを登録')
    expect(hits).toHaveLength(2)
    const other = project.findForms('逓送便').flatMap((hit) => hit.concepts)
    const own = hits.flatMap((hit) => hit.concepts).filter((concept) => project.isFromProject(concept))
    expect(own).toEqual(other)
    expect(project.similarity(own[0]!, other[0]!)).toBe(1)
  })

  it('finds nothing by an empty wording or a single kana', () => {
    expect(project.findForms('あ の い')).toEqual([])
  })
})
