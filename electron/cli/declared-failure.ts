import { errorData } from '../../shared/contract/base.ts'
import { errorCodes, KurabeError, type ErrorCode } from '../../shared/contract/kurabe-error.ts'
import type { MessageKey, MessageValues } from '../../shared/i18n/translate.ts'

/** Code and sentence of a failure that the contract declares, whether thrown here or by the core; null for a fault nobody expected. */
export function declaredFailure(error: unknown): { code: ErrorCode; reason: MessageKey; values: MessageValues } | null {
  if (error instanceof KurabeError) return error
  const { code, data } = (error ?? {}) as { code?: unknown; data?: unknown }
  const known = errorCodes.find((candidate) => candidate === code)
  const parsed = errorData.safeParse(data)
  return known !== undefined && parsed.success ? { code: known, reason: parsed.data.reason as MessageKey, values: parsed.data.values } : null
}

/** The number under which the core logged a fault nobody expected, or null. */
export function incidentOf(error: unknown): string | null {
  const data = (error as { data?: { incident?: unknown } } | null)?.data
  return typeof data?.incident === 'string' ? data.incident : null
}
