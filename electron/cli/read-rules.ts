import { readFile } from 'node:fs/promises'
import { ruleChoice } from '../../shared/checks/rule-choice.ts'
import type { RuleChoice } from '../../shared/checks/finding.ts'
import { KurabeError } from '../../shared/contract/kurabe-error.ts'
import type { VerbContext } from './verb.ts'

/**
 * The rules of the checks: those that a project chose (`….kurabe`), or those of a JSON file `{"C09": "off", "C14": "warning"}`.
 * @throws BAD_INPUT where the file says no rules.
 */
export async function readRules(path: string, context: Pick<VerbContext, 'host'>): Promise<RuleChoice> {
  if (path.toLowerCase().endsWith('.kurabe')) {
    const { client } = context.host()
    const { project } = await client.project.open({ path, readOnly: true })
    return (await client.settings.read({ project })).checks ?? {}
  }
  const read = ruleChoice.safeParse(await readFile(path, 'utf8').then(JSON.parse).catch(() => null))
  if (!read.success) throw new KurabeError('BAD_INPUT', 'cli.check.badRules', { path })
  return read.data
}
