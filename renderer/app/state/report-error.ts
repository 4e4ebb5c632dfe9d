import { describeError } from '../../api/describe-error.ts'
import { currentTranslate } from '../i18n/use-translate.ts'
import { hideMessage, showMessage } from './messages.ts'

/** Shows a failure as a message bar with its cause and remedy; it stays until it is closed. */
export function reportError(error: unknown): void {
  const text = describeError(error, currentTranslate())
  showMessage({ id: `error ${text}`, tone: 'error', text, action: { label: currentTranslate()('app.close'), run: () => hideMessage(`error ${text}`) } })
}

/** Runs something started by a click and reports its failure; the result is undefined then. */
export async function reporting<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    reportError(error)
    return undefined
  }
}
