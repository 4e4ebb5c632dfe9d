import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assetsDirectory } from '../../../electron/host/assets-directory.ts'
import { createHost, type Host } from '../../../electron/host/create-host.ts'

export const root = join(import.meta.dirname, '..', '..', '..')

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kurabe-test-'))
}

export function openTestHost(profileDirectory = temporaryFolder()): Host {
  return createHost({ shell: 'test', version: '0.0.0', profileDirectory, assetsDirectory: assetsDirectory() })
}

/** A pair of gold fixtures as bytes. */
export function fixtureFile(name: string): File {
  const path = join(root, 'test/fixtures', name)
  return new File([readFileSync(path)], path.slice(path.lastIndexOf('/') + 1))
}

/** A project with one procedure, an AsIs and a standard flow in it. */
export async function openProjectWithTwoFlows(host: Host, path: string | null = null) {
  const { client } = host
  const opened = await client.project.create({ name: '試験', municipalityName: '白樺町', municipalityCode: '', areas: ['住民基本台帳'], path })
  const { project } = opened
  const overview = await client.project.overview({ project })
  const { procedure } = await client.procedure.add({ project, area: overview.areas[0]!.id, name: '転出届' })
  const destination = { project, procedure, municipality: overview.municipalities[0]!.id }
  const [asis] = await client.flow.import({ ...destination, files: [{ content: fixtureFile('align/dev/02-tenshutsu.asis.bpmn') }], kind: 'asis' })
  const [standard] = await client.flow.import({ ...destination, files: [{ content: fixtureFile('align/dev/02-tenshutsu.standard.bpmn') }], kind: 'standard' })
  return { project, procedure, municipality: destination.municipality, asis: asis!.flow!, standard: standard!.flow! }
}
