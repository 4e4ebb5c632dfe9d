/**
 * The questions of a hearing along the diagram (method report, 課題の抽出): is it right, is something missing, where does time go, where do
 * mistakes happen, what is done by hand, complaints about the system, adaptations and why, vendor support. The numbers are asked here too,
 * because nobody writes them down afterwards and without them no effect can be measured.
 */
export const flowQuestions = ['right', 'missing', 'time', 'mistakes', 'by-hand', 'system', 'customised', 'support', 'cases', 'peak', 'staff'] as const
export const stepQuestions = ['right', 'missing', 'time', 'mistakes', 'by-hand', 'system', 'customised', 'minutes', 'cases'] as const

export type HearingQuestion = (typeof flowQuestions)[number] | (typeof stepQuestions)[number]

export const hearingQuestions: readonly HearingQuestion[] = [...new Set([...flowQuestions, ...stepQuestions])]

/** The questions about a step, or with '' about the flow as a whole. */
export function questionsOf(element: string): readonly HearingQuestion[] {
  return element === '' ? flowQuestions : stepQuestions
}
