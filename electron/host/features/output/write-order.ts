import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { OutputFormat, OutputOrder } from '../../../../shared/contract/output.ts'
import { createTranslate, type Translate } from '../../../../shared/i18n/translate.ts'
import { drawSheet } from '../../../../shared/output/draw-sheet.ts'
import type { PrintedFlow } from '../../../../shared/output/page.ts'
import { sayOnce } from '../../../../shared/text/say-once.ts'
import { lettersWithoutForm } from '../../exports/diagram/printable-text.ts'
import type { PictureSize } from '../../exports/diagram/write-png.ts'
import { freeName } from '../../files/free-name.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import type { JobSteps } from '../../jobs/jobs.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { findFlow } from '../flow/flow-records.ts'
import { collectFlows, type DrawText } from './collect-flows.ts'
import { layOutOrder } from './lay-out-order.ts'

export interface WritingOrder {
  order: OutputOrder
  format: OutputFormat
  picture: PictureSize
  /** Null keeps the files in memory. */
  to: { path: string } | { directory: string } | null
  overwrite: boolean
}

export interface WrittenOutput {
  files: { name: string; content: Uint8Array | null }[]
  notes: string[]
}

interface PlannedFile {
  name: string
  write(steps: JobSteps): Promise<{ content: Uint8Array | string; notes: string[] }>
}

/**
 * Writes what an order asks for, one file after the other, each whole or not at all. Where one of the files exists and `overwrite` is not set,
 * nothing is written. A stop keeps the files that are finished.
 */
export async function writeOrder(session: ProjectSession, writing: WritingOrder, now: Date, steps: JobSteps, draw?: DrawText): Promise<WrittenOutput> {
  const flows = await collectFlows(session, writing.order, draw)
  const planned = planFiles(session, flows, writing, now)
  const paths = planned.map(({ name }) => pathOf(writing.to, name))
  if (writing.to !== null && 'directory' in writing.to) await makeFolder(writing.to.directory)
  const existing = paths.find((path) => path !== null && existsSync(path))
  if (existing && !writing.overwrite) throw new KurabeError('REFUSED', 'storage.exists', { path: existing })
  const written: WrittenOutput = { files: [], notes: [] }
  const isSingle = planned.length === 1
  for (const [index, file] of planned.entries()) {
    await new Promise((resolve) => setImmediate(resolve))
    steps.signal.throwIfAborted()
    if (!isSingle) steps.tell(index, planned.length)
    const { content, notes } = await file.write(isSingle ? steps : { ...steps, tell: () => undefined })
    const path = paths[index] ?? null
    if (path !== null) await writeAtomically(path, content, { overwrite: writing.overwrite })
    written.files.push({ name: file.name, content: path === null ? bytesOf(content) : null })
    written.notes.push(...notes)
  }
  if (!isSingle) steps.tell(planned.length, planned.length)
  return { files: written.files, notes: [...new Set(written.notes)] }
}

function planFiles(session: ProjectSession, flows: readonly PrintedFlow[], { order, format, picture, to }: WritingOrder, now: Date): PlannedFile[] {
  const translate = createTranslate(order.locale)
  const taken = new Set<string>()
  if (format === 'pdf') {
    const [first] = flows
    const title = flows.length === 1 && first ? sayOnce([first.procedure, first.town, first.title]).join(' ') : translate('output.fileOfAll', { count: flows.length })
    const name = to !== null && 'path' in to ? to.path : windowsSafeName(title, '.pdf')
    return [{ name, write: (steps) => pdfOf(flows, order, title, now, steps) }]
  }
  return flows.flatMap((flow): PlannedFile[] => {
    const base = findFlow(session.read, flow.flow).file_name.replace(/\.(?:bpmn|xml)$/i, '')
    const nameWith = (ending: string, inside = '') => freeName(windowsSafeName(inside === '' ? base : `${base}_${inside}`, ending), taken)
    if (format === 'pdf-each') return [{ name: nameWith('.pdf'), write: (steps) => pdfOf([flow], order, sayOnce([flow.procedure, flow.title]).join(' '), now, steps) }]
    const sheets = order.options.subProcesses ? flow.sheets : flow.sheets.slice(0, 1)
    return sheets.map((marked) => {
      const inside = marked.sheet.plane === '' ? '' : marked.sheet.name || marked.sheet.plane
      const name = nameWith(`.${format}`, inside)
      return {
        name,
        write: async () => {
          const drawn = drawSheet(marked, flow.mark)
          if (format === 'svg') return { content: drawn.svg, notes: [] }
          const [{ writePng }, { fontHasForm }] = await Promise.all([import('../../exports/diagram/write-png.ts'), import('../../exports/diagram/font-coverage.ts')])
          const { png, width, height, isCapped } = await writePng(drawn, picture)
          return { content: png, notes: [...(isCapped ? [translate('output.note.capped', { name, width, height })] : []), ...noteLetters(new Set(lettersWithoutForm(drawn.svg, fontHasForm)), translate)] }
        },
      }
    })
  })
}

async function pdfOf(flows: readonly PrintedFlow[], order: OutputOrder, title: string, now: Date, { tell, signal }: JobSteps) {
  const laidOut = layOutOrder(flows, order, now)
  const { pages, notes } = laidOut
  const letters = new Set<string>()
  // Loaded when first needed: the core starts without the writers.
  const [{ writePdf }, { fontHasForm }] = await Promise.all([import('../../exports/diagram/write-pdf.ts'), import('../../exports/diagram/font-coverage.ts')])
  const content = await writePdf({
    title,
    createdOn: now,
    pages: pages.length,
    page: (index) => {
      const svg = laidOut.draw(index)
      for (const letter of lettersWithoutForm(svg, fontHasForm)) letters.add(letter)
      return { ...pages[index]!, svg }
    },
    onProgress: (done) => tell(done, pages.length),
    signal,
  })
  return { content, notes: [...notes, ...noteLetters(letters, createTranslate(order.locale))] }
}

/** Names a few of the letters that print as boxes; nothing where there are none. */
function noteLetters(letters: ReadonlySet<string>, translate: Translate): string[] {
  return letters.size === 0 ? [] : [translate('output.note.lettersWithoutForm', { letters: [...letters].slice(0, 10).join(' ') })]
}

function pathOf(to: WritingOrder['to'], name: string): string | null {
  if (to === null) return null
  if ('directory' in to) return join(to.directory, name)
  return to.path.toLowerCase().endsWith('.pdf') ? to.path : `${to.path}.pdf`
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
