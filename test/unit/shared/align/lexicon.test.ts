import { describe, expect, it } from 'vitest'
import { ConceptIndex } from '../../../../shared/align/lexicon/concept-index.ts'
import { lexiconModules } from '../../../../shared/align/lexicon/index.ts'
import { parseLexicon } from '../../../../shared/align/lexicon/parse-lexicon.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const small = (text: string) => parseLexicon([{ name: 'test', text }])

describe('parseLexicon', () => {
  it('reads official and everyday forms, the name itself, and what is broader or related', () => {
    const parsed = small('通知書 = 通知 / お知らせ\n認定通知書 = / 決まりましたの紙\n認定通知書 < 通知書\n通知書 ~ 認定通知書 0.5')
    expect(parsed.names).toEqual(['通知書', '認定通知書'])
    expect(parsed.forms).toContainEqual({ form: '決まりましたの紙', concept: 1 })
    expect(parsed.forms).toContainEqual({ form: 'お知らせ', concept: 0 })
    expect(parsed.forms).toContainEqual({ form: '通知書', concept: 0 })
    expect(parsed.broader.get(1)).toEqual([0])
    expect(parsed.related).toEqual([{ from: 0, to: 1, weight: 0.5 }])
    expect(parsed.problems).toEqual([])
  })

  it('adds up the forms of one concept from two modules', () => {
    const parsed = parseLexicon([{ name: 'a', text: '照会 = 問合せ' }, { name: 'b', text: '照会 = / たずねる' }])
    expect(parsed.names).toEqual(['照会'])
    expect(parsed.forms).toContainEqual({ form: 'たずねる', concept: 0 })
  })

  it('names module and line of what it cannot read', () => {
    const parsed = small('\n受付 = うけ\nなぞの行\n受付 ~ 受理\n受付 < 無い概念\n受理 = 受、、理')
    expect(parsed.problems.map(({ module, line, reason }) => [module, line, reason])).toEqual([
      ['test', 3, 'unknown-line'],
      ['test', 4, 'weight'],
      ['test', 6, 'empty-form'],
      ['test', 5, 'unknown-concept'],
    ])
  })
})

describe('the shipped lexicon', () => {
  it('has no line that cannot be read', () => {
    const { problems } = parseLexicon(lexiconModules)
    expect(problems.map(({ module, line, reason, text }) => `${module}:${line} ${reason} ${text}`)).toEqual([])
  })

  it('lists every module that lies in its folder', () => {
    const folder = join(import.meta.dirname, '../../../../shared/align/lexicon')
    const files = readdirSync(folder).filter((file) => /^(actions|general|field|english)-.*\.ts$/.test(file) || file === 'opposites.ts')
    expect(lexiconModules.map((module) => `${module.name}.ts`).toSorted()).toEqual(files.toSorted())
  })

  it('is rich enough to be worth its name', () => {
    expect(parseLexicon(lexiconModules).names.length).toBeGreaterThan(2000)
  })
})

describe('ConceptIndex', () => {
  const parsed = small(
    '申請書 = / 申請の紙\n請求書 = \n書類 = \n申請書 < 書類\n請求書 < 書類\n認定 = \n却下 = \n認定 ~ 却下 0\n受付 = \n受理 =\n受付 ~ 受理 0.8',
  )
  const index = new ConceptIndex(parsed)
  const id = (name: string) => parsed.names.indexOf(name)

  it('is less sure the further two concepts are apart', () => {
    const direct = index.similarity(id('申請書'), id('書類'))
    const brothers = index.similarity(id('申請書'), id('請求書'))
    expect(index.similarity(id('申請書'), id('申請書'))).toBe(1)
    expect(direct).toBeGreaterThan(brothers)
    expect(brothers).toBeGreaterThan(0)
    expect(index.similarity(id('受理'), id('受付'))).toBe(0.8)
    expect(index.similarity(id('受付'), id('書類'))).toBe(0)
  })

  it('holds concepts with much the same official name to be alike', () => {
    const names = parseLexicon([{ name: 'test', text: '認定請求書 =\n認定請求 =\n住民票 =\n認定請求却下 =\n認定請求 ~ 認定請求却下 0' }])
    const alike = new ConceptIndex(names)
    expect(alike.similarity(0, 1)).toBeGreaterThan(0.3)
    expect(alike.similarity(0, 2)).toBe(0)
    expect(alike.similarity(1, 3)).toBe(-1)
  })

  it('knows what excludes each other', () => {
    expect(index.similarity(id('却下'), id('認定'))).toBe(-1)
  })

  it('finds forms and where they stand', () => {
    expect(index.findForms('申請の紙を受付')).toEqual([
      { start: 0, end: 4, concepts: [id('申請書')] },
      { start: 5, end: 7, concepts: [id('受付')] },
    ])
  })
})
