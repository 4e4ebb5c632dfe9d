import Database from 'better-sqlite3'
import { join } from 'node:path'
import { openTestHost, temporaryFolder } from '../integration/host/open-test-host.ts'
import { largeDiagram } from './large-diagram.ts'
import { compareTimes, timed, type Measurement } from './measure.ts'

/** Storing one edit of a 200-step diagram with everything that belongs to it, against one bare transaction that inserts the same text. */
export async function benchSave(): Promise<Measurement> {
  const xml = await largeDiagram(200)
  const host = openTestHost()
  const { client } = host
  const { project } = await client.project.create({ name: 'bench', municipalityName: 'bench', municipalityCode: '', areas: ['bench'], path: join(temporaryFolder(), 'bench.kurabe') })
  const overview = await client.project.overview({ project })
  const { procedure } = await client.procedure.add({ project, area: overview.areas[0]!.id, name: 'bench' })
  const file = new File([xml], 'bench.bpmn')
  const [result] = await client.flow.import({ project, procedure, municipality: overview.municipalities[0]!.id, kind: 'asis', files: [{ content: file }] })
  const flow = result!.flow!
  let { sequence } = await client.flow.text({ project, flow })

  const bare = new Database(join(temporaryFolder(), 'bare.sqlite'))
  bare.pragma('journal_mode = DELETE')
  bare.pragma('synchronous = FULL')
  bare.exec('CREATE TABLE journal (sequence INTEGER PRIMARY KEY, xml TEXT NOT NULL) STRICT')
  const insert = bare.prepare('INSERT INTO journal (xml) VALUES (?)')
  try {
    return await compareTimes(
      'save an edit of 200 steps',
      25,
      () => timed(async () => ({ sequence } = await client.flow.journal({ project, flow, sequence, xml }))),
      () => timed(() => bare.transaction(() => insert.run(xml))()),
    )
  } finally {
    bare.close()
    host.close()
  }
}
