import { create } from 'zustand'
import type { ShellFile } from '../../shell/shell.ts'

/** Files that wait for the import screen: dropped or chosen before their project or procedure was. */
export const useIncomingFiles = create<{ files: readonly ShellFile[] }>(() => ({ files: [] }))

export function setIncomingFiles(files: readonly ShellFile[]): void {
  useIncomingFiles.setState({ files })
}
