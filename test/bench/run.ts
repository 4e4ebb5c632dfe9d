import { benchDiagram } from './diagram-bench.ts'
import { benchExport } from './export-bench.ts'
import { benchFirstScreen } from './first-screen-bench.ts'
import { benchFitGapGrid } from './fit-gap-grid-bench.ts'
import { benchLayout } from './layout-bench.ts'
import { benchMatch } from './match-bench.ts'
import type { Measurement } from './measure.ts'
import { benchPack } from './pack-bench.ts'
import { benchRead } from './read-bench.ts'
import { benchSave } from './save-bench.ts'
import { benchSpec } from './spec-bench.ts'
import { benchTable } from './table-bench.ts'
import { benchWorkbook } from './workbook-bench.ts'

/** Every bench, or those whose names are given: one JSON object per line, ours and the bare library in the same run. */
const benches: Record<string, () => Promise<Measurement | Measurement[]>> = {
  diagram: benchDiagram,
  read: benchRead,
  save: benchSave,
  match: benchMatch,
  layout: benchLayout,
  table: benchTable,
  spec: benchSpec,
  workbook: benchWorkbook,
  export: benchExport,
  pack: benchPack,
  'fit-gap-grid': benchFitGapGrid,
  screen: benchFirstScreen,
  // Not a time, and only when asked for by name: how well the matching does on the pairs at hand, in lines of its own.
  score: async () => {
    // The names of benches are no folders of pairs.
    process.argv.splice(2)
    await import('./matching/score.ts')
    return []
  },
}

const chosen = process.argv.slice(2)
const usual = Object.keys(benches).filter((name) => name !== 'score')
const names = chosen.length > 0 ? chosen : usual
for (const name of names) {
  const bench = benches[name]
  if (bench === undefined) {
    process.stderr.write(`${name}: ${Object.keys(benches).join(', ')}\n`)
    process.exit(2)
  }
  for (const line of [await bench()].flat()) process.stdout.write(`${JSON.stringify(line)}\n`)
}
process.exit(0)
