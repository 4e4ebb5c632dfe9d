import { openTestHost } from './open-test-host.ts'

// A program of its own for the kill test: one acknowledged edit, then death without farewell.
const [path, flow] = process.argv.slice(2) as [string, string]
const host = openTestHost()
const { project } = await host.client.project.open({ path })
const { xml, sequence } = await host.client.flow.text({ project, flow })
await host.client.flow.journal({ project, flow, sequence, xml: `${xml}<!-- edited -->` })
process.stdout.write('acknowledged\n', () => process.kill(process.pid, 'SIGKILL'))
