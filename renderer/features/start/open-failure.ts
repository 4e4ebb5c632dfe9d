import { create } from 'zustand'

/** The last file that could not be opened, and why. */
export const useOpenFailure = create<{ failure: { path: string; error: unknown } | null }>(() => ({ failure: null }))
