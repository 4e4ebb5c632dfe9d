import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { create } from 'zustand'

const slotNames = ['commands', 'tools', 'status'] as const
type SlotName = (typeof slotNames)[number]

const useSlots = create<Record<SlotName, HTMLElement | null>>(() => ({ commands: null, tools: null, status: null }))
const attach: Record<SlotName, (element: HTMLElement | null) => void> = {
  commands: (commands) => useSlots.setState({ commands }),
  tools: (tools) => useSlots.setState({ tools }),
  status: (status) => useSlots.setState({ status }),
}

/** The frame's side of a slot. */
export function Slot({ name, className }: { name: SlotName; className: string }) {
  return <div ref={attach[name]} className={className} />
}

function InSlot({ name, children }: { name: SlotName; children: ReactNode }) {
  const element = useSlots((slots) => slots[name])
  return element === null ? null : createPortal(children, element)
}

/** Row 2, right: the two or three commands of the screen; the last is the filled one. */
export function Commands({ children }: { children: ReactNode }) {
  return <InSlot name="commands">{children}</InSlot>
}

/** Row 3: the tools of the view. The row is there only while a screen fills it. */
export function Tools({ children }: { children: ReactNode }) {
  return <InSlot name="tools">{children}</InSlot>
}

/** The status bar: counts, each a link. `<span className="grow" />` pushes what follows to the right. */
export function StatusItems({ children }: { children: ReactNode }) {
  return <InSlot name="status">{children}</InSlot>
}
