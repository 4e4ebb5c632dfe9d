import type { openDialog as ja } from '../ja/open-dialog.ts'

export const openDialog: Record<keyof typeof ja, string> = {
  'openDialog.open': 'Open',
  'openDialog.here': 'Use this folder',
  'openDialog.save': 'Save here',
  'openDialog.replace': 'Replace and save',
  'openDialog.up': 'Up',
  'openDialog.places': 'Places',
  'openDialog.files': 'Folders and files',
  'openDialog.empty': 'Neither a folder nor a file of the right kind here.',
  'openDialog.fileName': 'File name',
  'openDialog.exists': 'A file of this name exists. Saving replaces it.',
  'openDialog.emptyFolder': 'Nothing in this folder yet.',
  'openDialog.badName': 'This name cannot be used. Choose one without \\ / : * ? " < > |.',
  'openDialog.keepsExisting': 'A file of this name exists. Choose another name.',
}
