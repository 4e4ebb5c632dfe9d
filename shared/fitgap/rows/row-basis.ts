import type { FitGapRow } from './fit-gap-row.ts'

/**
 * Fingerprint (64-bit FNV-1a, 16 hex digits) of what a judgement rests on: names, lanes, ways of working, documents and conditions of both sides, the order,
 * and the linked functions with their text and 実装区分. Number, score, evidence and element ids do not count:
 * a better matcher or a tool that gives new ids re-opens nothing.
 */
export function rowBasis(row: Omit<FitGapRow, 'basis' | 'number'>): string {
  const steps = [...row.asisSteps, ...row.standardSteps].map((step) => [
    step.name,
    step.lane,
    step.method?.method ?? null,
    step.documents.map((document) => [document.name, document.direction]),
    step.condition,
  ])
  const places = new Map(row.standard.map((id, index) => [id, index]))
  const functions = row.functions.map((item) => [places.get(item.step), item.id, item.requirement, item.implementationClass])
  let hash = 0xcbf29ce484222325n
  for (const character of JSON.stringify([row.kind, row.moved, steps, functions])) {
    hash ^= BigInt(character.codePointAt(0) ?? 0)
    hash = BigInt.asUintN(64, hash * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
