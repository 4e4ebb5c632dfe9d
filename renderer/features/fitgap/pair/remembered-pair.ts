import type { FlowPair } from './flow-pair.ts'

/** The pair this user looked at last in a procedure, on this PC. */
export function rememberedPair(procedure: string): FlowPair | null {
  const [subject, reference] = (localStorage.getItem(key(procedure)) ?? '').split(' ')
  return subject && reference ? { subject, reference } : null
}

export function rememberPair(procedure: string, { subject, reference }: FlowPair): void {
  localStorage.setItem(key(procedure), `${subject} ${reference}`)
}

function key(procedure: string): string {
  return `kurabe.fitgap.pair.${procedure}`
}
