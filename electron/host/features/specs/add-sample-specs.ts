import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { WriteDatabase } from '../../db/database.ts'
import { readSpecFile } from '../../imports/specs/read-spec-file.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { attachStandardFlow } from './attach-standard-flow.ts'
import { editionKey, importSpec, unheard } from './import-spec.ts'
import { choicesAtFirst } from './read-choices.ts'
import { specScope } from './spec-records.ts'

/** A spec of the shipped sample: lists as a user would import them, and its standard flows by their file names. */
export const sampleSpec = z.object({ area: z.string(), edition: z.string(), issuedOn: z.iso.date(), files: z.array(z.string()), flows: z.array(z.string()) })
export type SampleSpec = z.infer<typeof sampleSpec>

/**
 * Puts the sample specs into the library by the way of every import, and attaches their standard flows.
 * @param flows ids of the flows by their file names.
 */
export async function addSampleSpecs(database: WriteDatabase, folder: string, specs: readonly SampleSpec[], flows: ReadonlyMap<string, string>, moment: Moment): Promise<void> {
  for (const { area, edition, issuedOn, files, flows: attached } of specs) {
    let spec = ''
    for (const file of files) {
      const read = await readSpecFile(await readFile(join(folder, file)), basename(file), null, unheard)
      const sheets = choicesAtFirst(database, read, editionKey(area, edition))
      spec = await importSpec(database, read, { area, edition, issuedOn, sheets, keeps: false, idAnswers: {} }, moment)
    }
    for (const name of attached) {
      const flow = flows.get(name)
      if (flow !== undefined) await attachStandardFlow(database, { spec, flow }, moment)
    }
  }
  // The sample begins here: nobody did these steps, so nobody can undo them.
  database.prepare('DELETE FROM operation WHERE scope = ?').run(specScope)
}
