import { expect, it } from 'vitest'
import { guessSpec } from '../../../../shared/spec/guess-spec.ts'

it.each([
  ['介護保険システム標準仕様書【第6.0版】別紙2_機能・帳票要件.xlsx', [], { area: '介護保険', edition: '6.0', issuedOn: null }],
  ['fuhyo_v2.1.csv', ['戸籍の附票　機能要件', '令和７年１月３１日'], { area: '戸籍の附票', edition: '2.1', issuedOn: '2025-01-31' }],
  ['国保_機能要件_20250301.xlsx', ['第１.２版'], { area: '国民健康保険', edition: '1.2', issuedOn: '2025-03-01' }],
  ['Book1.xlsx', ['一覧'], { area: '', edition: '', issuedOn: null }],
  ['後期高齢者医療 2.0.xlsx', ['2024年8月'], { area: '後期高齢者医療', edition: '2.0', issuedOn: '2024-08-01' }],
])('reads 業務, 版 and date from %s and its titles', (fileName, titles, wanted) => {
  expect(guessSpec(fileName, titles, [])).toEqual(wanted)
})

it('knows 業務 of the town by their own names', () => {
  expect(guessSpec('水道料金 1.0.xlsx', [], ['水道料金']).area).toBe('水道料金')
})
