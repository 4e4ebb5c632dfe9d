import { ORPCError } from '@orpc/client'
import { ja } from '../../shared/i18n/ja/index.ts'
import type { MessageKey, MessageValues, Translate } from '../../shared/i18n/translate.ts'

/** A cause as the contract carries it: the key of a sentence and the values that fill it. */
export interface Cause {
  reason: string
  values: MessageValues
}

/** The sentence for a failed call: cause and remedy. Never shows codes but the 控え番号 of an unforeseen fault. */
export function describeError(error: unknown, translate: Translate): string {
  if (error instanceof ORPCError) {
    const cause = causeOf(error)
    if (cause !== null) return describeCause(cause, translate)
    const incident = (error.data as { incident?: unknown } | null | undefined)?.incident
    if (typeof incident === 'string') return translate('app.error.internal', { incident })
    if (error.status === 401 || error.status === 403 || error.status === 421) return translate('app.error.otherSession')
    if (error.status === 413) return translate('app.error.tooLarge')
    if (error.status === 400) return translate('app.error.refusedInput')
    return translate('app.error.unforeseen')
  }
  // fetch rejects with a TypeError when nobody answers: the program has ended.
  if (error instanceof TypeError) return translate('app.error.programEnded')
  return translate('app.error.unforeseen')
}

/** The sentence of a declared cause, also of those inside results (files that could not be read). */
export function describeCause(cause: Cause, translate: Translate): string {
  return cause.reason in ja ? translate(cause.reason as MessageKey, cause.values) : translate('app.error.unforeseen')
}

/** The declared cause of an error, or null. */
export function causeOf(error: unknown): (Cause & { code: string }) | null {
  if (!(error instanceof ORPCError)) return null
  const data = error.data as Partial<Cause> | null | undefined
  return typeof data?.reason === 'string' ? { code: error.code, reason: data.reason, values: data.values ?? {} } : null
}
