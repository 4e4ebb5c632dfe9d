import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import { differenceSentence } from '../../../../shared/fitgap/rows/difference-sentence.ts'
import { suggestJudgement } from '../../../../shared/fitgap/suggest/suggest-judgement.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { joinPairs } from './join-pairs.ts'

const folder = new URL('../../../../../shared/data/align-ja/', import.meta.url)
const isThere = existsSync(new URL('pairs.json', folder))
const reason = isThere ? '' : ' (skipped: ../shared/data/align-ja is not on this machine)'

interface Pair {
  name: string
  asis: string
  standard: string
  gold: [asis: string, standard: string][]
}

describe.skipIf(!isThere)(`Fit & Gap of the shared flows${reason}`, () => {
  const pairs = isThere ? (JSON.parse(readFileSync(new URL('pairs.json', folder), 'utf8')) as Pair[]) : []

  it.each(pairs)('$name: every activity in one row, every row in words, judged for a reason', async ({ asis, standard, gold }) => {
    const read = (file: string) => readFlowGraph(readFileSync(new URL(file, folder), 'utf8'))
    const [left, right] = [await read(asis), await read(standard)]
    const rows = buildFitGapRows({ asis: left, standard: right, alignment: joinPairs(gold) })
    const activities = (graph: typeof left) => graph.nodes.filter((node) => node.family === 'activity').map((node) => node.id).sort()
    const isActivity = (graph: typeof left) => new Set(activities(graph))
    expect(rows.flatMap((row) => row.asis).filter((id) => isActivity(left).has(id)).sort()).toEqual(activities(left))
    expect(rows.flatMap((row) => row.standard).filter((id) => isActivity(right).has(id)).sort()).toEqual(activities(right))
    expect(rows.map((row) => row.number)).toEqual(rows.map((_, index) => index + 1))
    for (const row of rows) {
      for (const locale of ['ja', 'en'] as const) {
        const translate = createTranslate(locale)
        const suggestion = suggestJudgement(row, { translate })
        for (const text of [differenceSentence(row, translate), suggestion.ground]) {
          expect(text).not.toBe('')
          expect(text).not.toMatch(/[{}]|undefined|null/)
        }
        expect(suggestion.judgement === 'unclear').toBe(suggestion.missing !== null)
      }
    }
    expect(new Set(rows.map((row) => suggestJudgement(row, { translate: createTranslate('ja') }).judgement)).size).toBeGreaterThan(2)
  })
})
