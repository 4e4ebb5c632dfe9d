import { basename } from 'node:path'
import { readBpmnFile } from '../../../../shared/bpmn/read/read-bpmn-file.ts'
import { checkFlowText } from '../../../../shared/checks/check-flow-text.ts'
import { describeFinding } from '../../../../shared/checks/describe-finding.ts'
import type { RuleChoice } from '../../../../shared/checks/finding.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { bpmnFault } from '../flow/bpmn-fault.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'

/** Checks one diagram file; why it cannot be read stands in `error`. Anything that is no fault of the file is thrown. */
export async function checkFile(file: string, rules: RuleChoice, locale: Locale) {
  const fileName = basename(file)
  try {
    const { bytes } = await readIncomingFile({ path: file })
    const { text, warnings } = await readBpmnFile(bytes, fileName)
    const translate = createTranslate(locale)
    return {
      file,
      findings: checkFlowText(text, rules).map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        element: finding.element,
        message: describeFinding(finding, translate),
        fix: finding.fix,
      })),
      warnings: warnings.map(({ code, values }) => ({ reason: `bpmn.warning.${code}`, values: { ...values, file: fileName } })),
      error: null,
    }
  } catch (thrown) {
    const error = bpmnFault(thrown, fileName)
    if (!(error instanceof KurabeError)) throw error
    return { file, findings: [], warnings: [], error: { reason: error.reason, values: error.values } }
  }
}
