import { create } from 'zustand'
import type { PickFilesOptions, PickSaveOptions } from './shell-contract.ts'

/** What the core's own folder view is asked for, where the shell has no file dialog. */
export type FolderRequest =
  | { kind: 'files'; options: PickFilesOptions; answer: (paths: string[]) => void }
  | { kind: 'folder'; options: { title: string }; answer: (path: string | null) => void }
  | { kind: 'save'; options: PickSaveOptions & { keepsExisting?: boolean }; answer: (path: string | null) => void }

export const useFolderRequest = create<{ request: FolderRequest | null }>(() => ({ request: null }))

/** Shows the folder view; a request still open is answered as cancelled. */
export function requestFolder(request: FolderRequest): void {
  cancelFolderRequest()
  useFolderRequest.setState({ request })
}

export function cancelFolderRequest(): void {
  const { request } = useFolderRequest.getState()
  useFolderRequest.setState({ request: null })
  if (request?.kind === 'files') request.answer([])
  else request?.answer(null)
}
