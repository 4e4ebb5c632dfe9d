/**
 * How good the matching is: `node test/bench/matching/score.ts [folder…]` prints one JSON object per line: precision, recall and F of each
 * pair, micro-F of each set beside the baselines, and the precision per band of the score. Without folders: the pairs in ../shared/data
 * where present, and the development and held-back pairs of the fixtures (for those only the sums, so that nobody tunes to them).
 */
import { basename, join, resolve } from 'node:path'
import { alignFlows } from '../../../shared/align/align-flows.ts'
import { alignByBigrams } from './baseline.ts'
import { addCounts, countPairs, elementPairs, rate } from './count-pairs.ts'
import { readGoldPairs, type GoldPair } from './gold-pairs.ts'

const bands = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function isJapanese(pair: GoldPair): boolean {
  return /[ぁ-んァ-ヶ一-龠]/.test(pair.asis.nodes.map((node) => node.name).join(''))
}

function scoreSet(set: string, pairs: GoldPair[], showPairs: boolean): void {
  const results = pairs.map((pair) => ({ pair, alignment: alignFlows(pair.asis, pair.standard) }))
  if (showPairs) {
    for (const { pair, alignment } of results) print({ set, pair: pair.name, ...rate(countPairs(alignment, pair)) })
  }
  const micro = (align: (pair: GoldPair) => Parameters<typeof countPairs>[0]) =>
    rate(addCounts(pairs.map((pair) => countPairs(align(pair), pair))))
  const ours = rate(addCounts(results.map(({ pair, alignment }) => countPairs(alignment, pair))))
  print({
    set,
    pairs: pairs.length,
    ...ours,
    bigrams: micro((pair) => alignByBigrams(pair.asis, pair.standard, false)).f,
    bigramsAndOrder: micro((pair) => alignByBigrams(pair.asis, pair.standard, true)).f,
  })
  const judged = results.flatMap(({ pair, alignment }) => {
    const gold = new Set(pair.gold.map((ids) => ids.join(' ')))
    return elementPairs(alignment).map(({ asis, standard, score }) => ({ score, isRight: gold.has(`${asis} ${standard}`) }))
  })
  for (const [k, from] of bands.entries()) {
    const to = bands[k + 1] ?? 1.01
    const inside = judged.filter(({ score }) => score >= from && score < to)
    if (inside.length === 0) continue
    const right = inside.filter(({ isRight }) => isRight).length
    print({ set, band: `${from}-${Math.min(to, 1)}`, pairs: inside.length, precision: Math.round((1000 * right) / inside.length) / 1000 })
  }
}

const root = resolve(import.meta.dirname, '../../..')
const given = process.argv.slice(2)
const folders = given.length > 0
  ? given.map((folder) => resolve(folder))
  : [join(root, '../shared/data/align-ja'), join(root, 'test/fixtures/align/dev'), join(root, 'test/fixtures/align/heldout')]
for (const folder of folders) {
  const name = basename(folder)
  const pairs = await readGoldPairs(folder)
  if (pairs === null) {
    print({ set: name, skipped: 'no pairs.json here' })
    continue
  }
  const isHeldBack = name === 'heldout'
  const languages = { japanese: pairs.filter(isJapanese), english: pairs.filter((pair) => !isJapanese(pair)) }
  for (const [language, members] of Object.entries(languages)) {
    if (members.length > 0) scoreSet(`${name} ${language}`, members, !isHeldBack)
  }
}
