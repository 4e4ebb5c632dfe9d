import { implementer } from '../../implementer.ts'
import { listFolder } from './list-folder.ts'

export const filesHandlers = {
  folder: implementer.files.folder.handler(({ input }) => listFolder(input.path)),
}
