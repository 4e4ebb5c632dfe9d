import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { exitStatus } from '../exit-status.ts'
import { optionalPath, sayFaults } from '../files.ts'
import { readRules } from '../read-rules.ts'
import type { Verb } from '../verb.ts'

/** What in diagram files needs a look, with the remedy; findings are no failure. */
export const check: Verb = {
  name: 'check',
  help: 'cli.check.help',
  options: { json: { type: 'boolean' }, rules: { type: 'string' } },
  words: Number.POSITIVE_INFINITY,
  async run(given, context) {
    const { translate, print } = context
    const names = given.positionals
    if (names.length === 0) throw new KurabeError('BAD_INPUT', 'cli.missingFiles')
    const files = names.map((name) => context.resolvePath(name))
    const chosen = optionalPath(given, 'rules', context)
    const rules = chosen === null ? {} : await readRules(chosen, context)
    const checked = await context.host().client.checks.files({ files, rules, locale: context.locale })
    for (const { warnings, error } of checked) sayFaults([...warnings, ...(error ? [error] : [])], context)
    // Files are named as they were typed, so that a caller finds them again.
    const results = checked.map((result, index) => ({ ...result, name: names[index] ?? result.file }))
    if (given.values.json === true) {
      const list = results.flatMap(({ name, findings }) =>
        findings.map(({ element, rule, severity, message, fix }) => ({ file: name, element, rule, severity, message, fix })))
      print(JSON.stringify(list, null, 2))
    } else {
      for (const { name, findings } of results.filter(({ error }) => error === null)) {
        print(name)
        if (findings.length === 0) print(translate('checks.none'))
        for (const { rule, severity, message } of findings) print(translate('checks.line', { rule, severity: translate(`checks.severity.${severity}`), message }))
      }
    }
    return results.some(({ error }) => error !== null) ? exitStatus.badInput : exitStatus.done
  },
}
