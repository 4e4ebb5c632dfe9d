import type { ErrorData } from '../contract/base.ts'
import type { MessageKey, MessageValues } from '../i18n/translate.ts'

type ProblemName = Extract<MessageKey, `sentSheets.problem.${string}`> extends `sentSheets.problem.${infer Name}` ? Name : never

/** What is wrong with a cell or a line that came back: cause and remedy, by the name of its sentence. */
export function sheetProblem(name: ProblemName, values: MessageValues = {}): ErrorData {
  return { reason: `sentSheets.problem.${name}`, values }
}
