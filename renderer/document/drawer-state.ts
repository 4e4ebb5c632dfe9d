import { create } from 'zustand'

const key = 'kurabe.editor.drawer'

export interface DrawerState {
  /** Id of the tab that is shown; '' where the first is. */
  tab: string
  isOpen: boolean
}

/** The drawer under table and diagram, so that any part of the screen can open it. */
export const useDrawer = create<DrawerState>(() => ({ tab: '', isOpen: localStorage.getItem(key) !== 'closed' }))

export function openDrawer(tab: string): void {
  localStorage.setItem(key, 'open')
  useDrawer.setState({ tab, isOpen: true })
}

export function toggleDrawer(): void {
  const isOpen = !useDrawer.getState().isOpen
  localStorage.setItem(key, isOpen ? 'open' : 'closed')
  useDrawer.setState({ isOpen })
}
