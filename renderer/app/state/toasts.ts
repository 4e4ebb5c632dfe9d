import { create } from 'zustand'

export interface Toast {
  /** What happened. Never an error: those are message bars or dialogs. */
  text: string
  action?: { label: string; run: () => void }
}

/** One toast at a time; a new one takes the place of the old. */
export const useToast = create<{ toast: (Toast & { shownAt: number }) | null }>(() => ({ toast: null }))

export function showToast(toast: Toast): void {
  useToast.setState({ toast: { ...toast, shownAt: Date.now() } })
}

export function hideToast(): void {
  useToast.setState({ toast: null })
}
