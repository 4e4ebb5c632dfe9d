import { create } from 'zustand'
import { stepsFromSentences } from '../../../shared/steps/from-sentences/steps-from-sentences.ts'
import type { StepRow } from '../../../shared/steps/step-table.ts'

/** A proposed row, and whether it is to become a step. */
export interface Proposal {
  row: StepRow
  isTaken: boolean
}

export interface Sentences {
  text: string
  proposals: readonly Proposal[]
  /** Whether a person changed a proposal: then new words no longer change the rows by themselves. */
  isEdited: boolean
  /** The text that the proposals were made of. */
  proposedFrom: string
}

const key = 'kurabe.sentences'
const nothing: Sentences = { text: '', proposals: [], isEdited: false, proposedFrom: '' }

/** Text and proposals outlive a look at another tab and a reload of the page. */
export const useSentences = create<Sentences>(() => ({ ...nothing, ...remembered() }))

function remembered(): Partial<Sentences> {
  const text = sessionStorage.getItem(key) ?? ''
  return text === '' ? {} : proposed(text)
}

function proposed(text: string): Sentences {
  return { text, proposals: stepsFromSentences(text).rows.map((row) => ({ row, isTaken: true })), isEdited: false, proposedFrom: text }
}

/** Takes the text as typed; the proposals follow it until one of them was changed by hand. */
export function typeSentences(text: string): void {
  sessionStorage.setItem(key, text)
  if (useSentences.getState().isEdited) useSentences.setState({ text })
  else useSentences.setState(proposed(text))
}

/** Makes the proposals anew from the text; returns how to have the changed ones back. */
export function proposeAnew(): () => void {
  const before = useSentences.getState()
  useSentences.setState(proposed(before.text))
  return () => useSentences.setState(before)
}

/** Changes one proposal by hand, or whether it is taken. */
export function changeProposal(index: number, changes: Partial<StepRow>, isTaken?: boolean): void {
  const { proposals } = useSentences.getState()
  const isEdited = useSentences.getState().isEdited || Object.keys(changes).length > 0 || isTaken !== undefined
  useSentences.setState({
    isEdited,
    proposals: proposals.map((proposal, other) => (other === index ? { row: { ...proposal.row, ...changes }, isTaken: isTaken ?? proposal.isTaken } : proposal)),
  })
}

/** Puts everything aside, after it became steps. */
export function clearSentences(): void {
  sessionStorage.removeItem(key)
  useSentences.setState(nothing)
}
