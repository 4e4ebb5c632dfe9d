import { describe, expect, it } from 'vitest'
import { searchEntries, type PaletteEntry } from '../../../../renderer/app/palette/palette-entry.ts'

const entry = (kind: PaletteEntry['kind'], name: string, note = ''): PaletteEntry => ({ id: `${kind} ${name}`, kind, name, note, run: () => undefined })
const names = (entries: readonly PaletteEntry[]) => entries.map(({ name }) => name)

describe('searching places, hits and commands', () => {
  it('finds by one character, places before hits before commands', () => {
    const all = [entry('command', '転記する'), entry('hit', '転出届を受け取る'), entry('place', '転入届')]
    expect(names(searchEntries(all, '転'))).toEqual(['転入届', '転出届を受け取る', '転記する'])
  })

  it('puts names that begin with the words before names that only hold them, and those before notes', () => {
    const all = [entry('hit', '確認', '届の流れ'), entry('hit', '転出の届'), entry('hit', '届を見る')]
    expect(names(searchEntries(all, '届'))).toEqual(['届を見る', '転出の届', '確認'])
  })

  it('needs every word, in name or note', () => {
    const all = [entry('hit', '本人確認', '転入届'), entry('hit', '本人確認', '転出届')]
    expect(searchEntries(all, '本人　転出').map(({ note }) => note)).toEqual(['転出届'])
  })

  it('takes full-width and half-width, and hiragana and katakana, as the same', () => {
    expect(names(searchEntries([entry('place', 'Fit & Gap')], 'ｆｉｔ'))).toEqual(['Fit & Gap'])
    expect(names(searchEntries([entry('hit', 'マイナカードを預かる')], 'まいなかーど'))).toEqual(['マイナカードを預かる'])
  })
})
