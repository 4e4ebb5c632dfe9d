/**
 * How good the matching is: `node test/bench/matching/score.ts [folder…]` (or `npm run bench -- score [folder…]`) prints one JSON object
 * per line: precision, recall and F of each pair, then one summary line of each set: micro-F beside the baselines, and the precision per
 * band of the score. Without folders: the pairs in ../shared/data where present, and the development and held-back pairs of the fixtures
 * (for those only the summary, so that nobody tunes to them).
 */
import { basename, join, resolve } from 'node:path'
import type { Alignment } from '../../../shared/align/alignment.ts'
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
    precisionByScore: precisionByScore(results),
  })
}

/** Per band of the score that has any pairs: how many of its element pairs are right. */
function precisionByScore(results: { pair: GoldPair; alignment: Alignment }[]): Record<string, string> {
  const judged = results.flatMap(({ pair, alignment }) => {
    const gold = new Set(pair.gold.map((ids) => ids.join(' ')))
    return elementPairs(alignment).map(({ asis, standard, score }) => ({ score, isRight: gold.has(`${asis} ${standard}`) }))
  })
  const table: Record<string, string> = {}
  for (const [k, from] of bands.entries()) {
    const to = bands[k + 1] ?? 1.01
    const inside = judged.filter(({ score }) => score >= from && score < to)
    if (inside.length === 0) continue
    const right = inside.filter(({ isRight }) => isRight).length
    table[`${from}-${Math.min(to, 1)}`] = `${Math.round((100 * right) / inside.length) / 100} of ${inside.length}`
  }
  return table
}

const root = resolve(import.meta.dirname, '../../..')
// Behind the command of all benches the first argument is the name of this one.
const given = process.argv.slice(basename(process.argv[1] ?? '') === 'score.ts' ? 2 : 3)
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
