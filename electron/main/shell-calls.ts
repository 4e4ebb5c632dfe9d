import { dialog, shell, type BrowserWindow, type FileFilter } from 'electron'
import { z } from 'zod'
import type { Translate } from '../../shared/i18n/translate.ts'
import { ask } from '../preload/shell-channels.ts'
import { answerCall } from './answer-call.ts'
import type { KnownPaths } from './known-paths.ts'

const kind = z.enum(['project', 'bpmn', 'workbook', 'table', 'csv', 'tsv', 'paper', 'document'])
type Kind = z.infer<typeof kind>
const extensions: Record<Kind, string[]> = { project: ['kurabe'], bpmn: ['bpmn', 'xml'], workbook: ['xlsx'], table: ['xlsx', 'csv', 'tsv', 'txt'], csv: ['csv'], tsv: ['tsv'], paper: ['pdf'], document: ['docx'] }

const title = z.string().max(200)
const pickFilesOptions = z.strictObject({ title, kinds: z.array(kind).min(1).max(3), isMultiple: z.boolean() })
const pickFolderOptions = z.strictObject({ title })
/** A bare file name: a page cannot steer the dialog into a folder of its choice. */
const bareName = z.string().min(1).max(255).regex(/^[^/\\:\0]+$/)
const pickSaveOptions = z.strictObject({ title, kind, suggestedName: bareName })
const pathText = z.string().min(1).max(32_767)

/** Answers what the page may ask of the system: choose files, a folder, a place to save, and show one of those again. */
export function answerShellCalls(options: { window: () => BrowserWindow | null; translate: Translate; known: KnownPaths }): void {
  const { translate, known } = options
  const page = () => options.window()?.webContents ?? null
  const filter = (one: Kind): FileFilter => ({ name: translate(`desktop.kind.${one}`), extensions: extensions[one] })

  answerCall(ask.pickFiles, {
    page,
    payload: pickFilesOptions,
    answer: async ({ title, kinds, isMultiple }) => {
      const all = { name: translate('desktop.kind.all'), extensions: kinds.flatMap((one) => extensions[one]) }
      const chosen = await dialog.showOpenDialog(options.window()!, {
        title,
        filters: kinds.length > 1 ? [all, ...kinds.map(filter)] : kinds.map(filter),
        properties: isMultiple ? ['openFile', 'multiSelections'] : ['openFile'],
      })
      if (chosen.canceled) return []
      known.add(...chosen.filePaths)
      return chosen.filePaths
    },
  })

  answerCall(ask.pickFolder, {
    page,
    payload: pickFolderOptions,
    answer: async ({ title }) => {
      const chosen = await dialog.showOpenDialog(options.window()!, { title, properties: ['openDirectory', 'createDirectory'] })
      const path = chosen.canceled ? null : (chosen.filePaths[0] ?? null)
      if (path !== null) known.add(path)
      return path
    },
  })

  answerCall(ask.pickSave, {
    page,
    payload: pickSaveOptions,
    answer: async ({ title, kind, suggestedName }) => {
      const chosen = await dialog.showSaveDialog(options.window()!, {
        title,
        defaultPath: suggestedName,
        filters: [filter(kind)],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (chosen.canceled || chosen.filePath === '') return null
      known.add(chosen.filePath)
      return chosen.filePath
    },
  })

  answerCall(ask.reveal, {
    page,
    payload: pathText.refine((path) => known.has(path)),
    answer: (path) => shell.showItemInFolder(path),
  })
}
