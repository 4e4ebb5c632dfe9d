import { create } from 'zustand'

const nameKey = 'kurabe.person.name'
const officeKey = 'kurabe.person.office'

/** Who decides at this PC; goes into the history of every judgement. Empty until somebody writes it in 設定. */
export const usePerson = create<{ name: string; office: string }>(() => ({
  name: localStorage.getItem(nameKey) ?? '',
  office: localStorage.getItem(officeKey) ?? '',
}))

export function setPerson(person: { name: string; office: string }): void {
  localStorage.setItem(nameKey, person.name)
  localStorage.setItem(officeKey, person.office)
  usePerson.setState(person)
}

/** Office and name in one, as the decider of a judgement (at most 60 characters). */
export function decider(): string {
  const { name, office } = usePerson.getState()
  return [office.trim(), name.trim()].filter(Boolean).join(' ').slice(0, 60)
}
