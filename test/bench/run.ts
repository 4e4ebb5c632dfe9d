import { benchDiagram } from './diagram-bench.ts'
import { benchFirstScreen } from './first-screen-bench.ts'
import { benchMatch } from './match-bench.ts'
import type { Measurement } from './measure.ts'
import { benchRead } from './read-bench.ts'
import { benchSave } from './save-bench.ts'
import { benchWorkbook } from './workbook-bench.ts'

/** Every bench, or those whose names are given: one JSON object per line, ours and the bare library in the same run. */
const benches: Record<string, () => Promise<Measurement | Measurement[]>> = {
  diagram: benchDiagram,
  read: benchRead,
  save: benchSave,
  match: benchMatch,
  workbook: benchWorkbook,
  screen: benchFirstScreen,
  // Not a time: how well the matching does on the pairs at hand. Prints its own lines.
  score: async () => {
    await import('./matching/score.ts')
    return []
  },
}

const chosen = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  for (const line of [await bench()].flat()) process.stdout.write(`${JSON.stringify(line)}\n`)
}
process.exit(0)
