import type { MessageKey, MessageValues } from '../i18n/translate.ts'

/**
 * The kinds of failure a caller can act on.
 * BAD_INPUT: what came in cannot be used. CONFLICT: the item was changed by somebody else meanwhile.
 * REFUSED: locked, newer, read-only, or an existing file. NOT_FOUND: the item is gone. STORAGE: the disk or file let us down.
 */
export const errorCodes = ['BAD_INPUT', 'CONFLICT', 'REFUSED', 'NOT_FOUND', 'STORAGE'] as const
export type ErrorCode = (typeof errorCodes)[number]

/** A failure with its cause and remedy: `reason` names the sentence in the message files, `values` fill it. */
export class KurabeError extends Error {
  override readonly name = 'KurabeError'
  readonly code: ErrorCode
  readonly reason: MessageKey
  readonly values: MessageValues

  constructor(code: ErrorCode, reason: MessageKey, values: MessageValues = {}, options?: { cause?: unknown }) {
    super(`${code} ${reason} ${JSON.stringify(values)}`, options)
    this.code = code
    this.reason = reason
    this.values = values
  }
}
