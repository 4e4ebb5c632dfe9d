import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readBpmnFile } from '../../../../shared/bpmn/read/read-bpmn-file.ts'
import { flowKind } from '../../../../shared/domain/flow-kind.ts'
import { functionRequirementSchema } from '../../../../shared/fitgap/functions/function-requirement.ts'
import { momentOf, type HostContext } from '../../context.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { writable, type ProjectSession } from '../../project/project-session.ts'
import { addFlow, type Moment } from '../flow/store-flow-text.ts'
import { fillSamplePackages } from '../packages/fill-sample-packages.ts'
import { fillSampleTable } from '../fit-gap-tables/fill-sample-table.ts'
import { replaceFunctions } from '../functions/function-records.ts'
import { addSampleSpecs, sampleSpec } from '../specs/add-sample-specs.ts'
import { addArea, addMunicipality, addProcedure } from '../procedure/procedure-records.ts'
import { createProject } from './create-project.ts'

const municipality = z.object({ name: z.string(), code: z.string() })

/** The list of contents of a shipped sample: `assets/sample/sample.json`. */
export const sampleContents = z.object({
  name: z.string(),
  municipality,
  others: z.array(municipality),
  procedures: z.array(
    z.object({
      area: z.string(),
      name: z.string(),
      flows: z.array(
        z.object({
          file: z.string(),
          kind: flowKind,
          name: z.string(),
          municipality: z.string(),
          /** For a ToBe: the file of the flow it was copied from; its elements name it in `originFlow`. */
          origin: z.string().optional(),
        }),
      ),
      functions: z.string(),
    }),
  ),
  /** The library of standard specs: lists under `specs/`, flows by file. */
  specs: z.array(sampleSpec),
})

/** Makes a fresh copy of the shipped sample in the profile. */
export async function openSampleProject(context: HostContext): Promise<ProjectSession> {
  const folder = join(context.assetsDirectory, 'sample')
  const contents = sampleContents.parse(JSON.parse(await readFile(join(folder, 'sample.json'), 'utf8')))
  const session = context.projects.create(null)
  try {
    await unsynchronised(writable(session), (database) => fill(database, folder, contents, momentOf(context)))
    return session
  } catch (error) {
    context.projects.discard(session.key)
    throw error
  }
}

/**
 * Does work whose file is thrown away where it fails: the disk is waited for once at its end, not after each of some hundred steps. The last
 * write, made with the usual care, brings everything before it to the disk.
 */
async function unsynchronised(database: WriteDatabase, work: (database: WriteDatabase) => Promise<void>): Promise<void> {
  database.pragma('synchronous = OFF')
  try {
    await work(database)
  } finally {
    database.pragma('synchronous = FULL')
  }
  database.prepare('UPDATE project SET last_route = last_route').run()
}

async function fill(database: WriteDatabase, folder: string, contents: z.infer<typeof sampleContents>, moment: Moment): Promise<void> {
  const { name, municipality: own } = contents
  createProject(database, { name, municipalityName: own.name, municipalityCode: own.code, areas: [], path: null }, moment, { isSample: true })
  for (const other of contents.others) addMunicipality(database, { ...other, isOwn: false }, moment)
  const flows = new Map<string, string>()
  for (const given of contents.procedures) {
    const procedure = addProcedure(database, { area: addArea(database, given.area, moment), name: given.name }, moment)
    const ids = new Map<string, string>()
    for (const flow of given.flows) {
      const read = await readBpmnFile(await readFile(join(folder, flow.file)), flow.file)
      const origin = flow.origin === undefined ? undefined : { id: ids.get(flow.origin)!, revision: 1 }
      const xml = origin ? read.text.replaceAll(`originFlow="${flow.origin}"`, `originFlow="${origin.id}"`) : read.text
      const owner = addMunicipality(database, { name: flow.municipality, code: '', isOwn: false }, moment)
      const stored = { procedure, municipality: owner, kind: flow.kind, name: flow.name, fileName: flow.file, xml, graph: read.graph }
      const id = addFlow(database, { ...stored, reason: origin ? 'copy' : 'import', originFlow: origin }, moment)
      ids.set(flow.file, id)
      flows.set(flow.file, id)
    }
    const functions = z.array(functionRequirementSchema).parse(JSON.parse(await readFile(join(folder, given.functions), 'utf8')))
    replaceFunctions(database, procedure, functions, moment)
  }
  await addSampleSpecs(database, folder, contents.specs, flows, moment)
  fillSamplePackages(database, await readFile(join(folder, 'packages.json'), 'utf8'), moment)
  await fillSampleTable(database, await readFile(join(folder, 'fit-gap-table.json'), 'utf8'), moment)
}
