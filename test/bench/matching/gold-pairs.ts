import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFlowGraph } from '../../../shared/bpmn/read/read-flow-graph.ts'
import type { FlowGraph } from '../../../shared/bpmn/flow-graph.ts'

/** Two flows and the pairs of ids that readers found to be the same work. */
export interface GoldPair {
  name: string
  asis: FlowGraph
  standard: FlowGraph
  gold: [asis: string, standard: string][]
}

interface PairEntry {
  name: string
  asis: string
  standard: string
  gold: [string, string][]
}

/** Reads a folder with `pairs.json` and the diagrams it names; null where there is none. */
export async function readGoldPairs(folder: string): Promise<GoldPair[] | null> {
  const list = join(folder, 'pairs.json')
  if (!existsSync(list)) return null
  const entries = JSON.parse(readFileSync(list, 'utf8')) as PairEntry[]
  const read = (name: string) => readFlowGraph(readFileSync(join(folder, name), 'utf8'))
  return Promise.all(
    entries.map(async ({ name, asis, standard, gold }) => ({ name, gold, asis: await read(asis), standard: await read(standard) })),
  )
}
