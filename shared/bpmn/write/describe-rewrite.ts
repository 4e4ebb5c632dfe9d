import type { Translate } from '../../i18n/translate.ts'
import type { WrittenBpmn } from './write-bpmn.ts'

/** What a user should know of a rewritten file, or null where there is nothing to say. */
export function describeRewrite(written: WrittenBpmn, fileName: string, translate: Translate): string | null {
  const [first] = written.losses
  if (first) return translate('bpmn.rewrite.kept', { file: fileName, count: written.losses.length, name: first.name, line: first.line })
  return written.comments > 0 ? translate('bpmn.rewrite.comments', { file: fileName, count: written.comments }) : null
}
