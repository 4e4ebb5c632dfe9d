import type { desktop as ja } from '../ja/desktop.ts'
export const desktop: Record<keyof typeof ja, string> = {
  'desktop.kind.project': 'Kurabe project',
  'desktop.kind.bpmn': 'BPMN diagram',
  'desktop.kind.workbook': 'Excel workbook',
  'desktop.kind.all': 'All usable files',
  'desktop.close': 'Close',
  'desktop.quit': 'Quit',
  'desktop.coreRestarted': 'The core of Kurabe stopped and was started again.',
  'desktop.coreRestartedDetail': 'Everything that was shown as saved is kept. Please check what you entered last.',
  'desktop.pageReloaded': 'The page stopped and was opened again.',
  'desktop.pageReloadedDetail': 'Everything that was shown as saved is kept. Please check what you entered last.',
  'desktop.gaveUp': 'Kurabe keeps stopping and will quit now.',
  'desktop.gaveUpDetail': 'Everything saved is kept. Restart the PC and start Kurabe again. If it stops again, hand this folder to whoever looks after the program.\n{folder}',
  'desktop.notStored': 'Some changes could not be saved yet.',
  'desktop.notStoredDetail': 'Check the space on the disk and the connection to the server. If you close now, changes not saved are lost.',
  'desktop.stay': 'Go back',
  'desktop.closeAnyway': 'Close without saving',
}
