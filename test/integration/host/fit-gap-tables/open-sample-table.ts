import { openTestHost } from '../open-test-host.ts'

/** The sample project with a table of 転入届 against 見本1.0版 and the standard flow, all of the spec's suggestions taken. */
export async function openSampleTable(given: { isJudged: boolean }) {
  const host = openTestHost()
  const { client } = host
  const { project } = await client.project.openSample({})
  const overview = await client.project.overview({ project })
  const procedure = overview.procedures.find(({ name }) => name === '転入届')!
  const candidates = await client.fitGapTables.candidates({ project, area: procedure.area, procedure: procedure.id })
  const spec = (edition: string) => candidates.find(({ kind, name }) => kind === 'spec' && name.includes(edition))!.target
  const standard = candidates.find(({ group }) => group === 'standard')!.target
  const { table } = await client.fitGapTables.create({
    project, area: procedure.area, procedure: procedure.id, municipality: overview.municipalities[0]!.id, subjectFlow: null, name: '転入届',
    references: [{ kind: 'spec', target: spec('1.0') }, { kind: 'flow', target: standard }],
  })
  const key = { project, table }
  const view = () => client.fitGapTables.view(key)
  if (given.isJudged) await client.fitGapTables.acceptSuggestions({ ...key, by: '佐藤', rows: (await view()).rows.map(({ id }) => id), reference: null })
  return { host, client, project, table, key, view, procedure, spec, standard }
}
