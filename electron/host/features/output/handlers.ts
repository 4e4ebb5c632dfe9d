import { extname } from 'node:path'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { OutputOrder } from '../../../../shared/contract/output.ts'
import { cleanDrawing } from '../../../../shared/drawing/clean-drawing.ts'
import { drawSheet } from '../../../../shared/output/draw-sheet.ts'
import { implementer } from '../../implementer.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { findFlow } from '../flow/flow-records.ts'
import { collectFlows } from './collect-flows.ts'
import { layOutOrder, type LaidOutOrder } from './lay-out-order.ts'
import { findDrawing, hasDrawing, keepDrawing, textOf } from './stored-drawings.ts'
import { writeOrder } from './write-order.ts'

/** The order that was laid out last: its pages are asked for one by one. */
const remembered = new WeakMap<ProjectSession, { key: string; laidOut: LaidOutOrder }>()

async function layOut(session: ProjectSession, order: OutputOrder, now: Date, isFresh: boolean): Promise<LaidOutOrder> {
  const key = JSON.stringify(order)
  const known = remembered.get(session)
  if (!isFresh && known?.key === key) return known.laidOut
  const laidOut = layOutOrder(await collectFlows(session, order), order, now)
  remembered.set(session, { key, laidOut })
  return laidOut
}

export const outputHandlers = {
  missingDrawings: implementer.output.missingDrawings.handler(({ context, input }) => {
    const session = context.projects.get(input.project)
    return input.texts.filter((text) => !hasDrawing(session, textOf(session.read, text)))
  }),
  keepDrawing: implementer.output.keepDrawing.handler(({ context, input }) => {
    const session = context.projects.get(input.project)
    const { text, sequence, drawing } = input
    if (text.revision === null && findFlow(session.read, text.flow).sequence !== sequence) return { isKept: false }
    keepDrawing(session, text, drawing, context.now())
    return { isKept: true }
  }),
  thumbnail: implementer.output.thumbnail.handler(({ context, input }) => {
    const session = context.projects.get(input.project)
    const found = findDrawing(session, textOf(session.read, input.text))
    if (found === null) return { svg: null }
    const { sheets, mark } = cleanDrawing({ ...found, sheets: found.sheets.slice(0, 1) }, 't')
    return { svg: drawSheet({ sheet: sheets[0]!, marks: [] }, mark).svg }
  }),
  pages: implementer.output.pages.handler(async ({ context, input }) => {
    const { pages, notes } = await layOut(context.projects.get(input.project), input.order, context.now(), true)
    return { pages, notes }
  }),
  page: implementer.output.page.handler(async ({ context, input }) => {
    const laidOut = await layOut(context.projects.get(input.project), input.order, context.now(), false)
    if (input.page >= laidOut.pages.length) throw new KurabeError('NOT_FOUND', 'project.itemGone')
    return { svg: laidOut.draw(input.page) }
  }),
  start: implementer.output.start.handler(({ context, input }) => {
    const session = context.projects.get(input.project)
    if (input.to !== null && 'path' in input.to && input.format !== 'pdf') throw new KurabeError('BAD_INPUT', 'output.error.needsFolder')
    return { job: context.outputs.start((steps) => writeOrder(session, input, context.now(), steps)) }
  }),
  progress: implementer.output.progress.handler(({ context, input }) => {
    const { state, done, total, result } = context.outputs.look(input.job)
    // A failed job has thrown its failure.
    return { state: state as Exclude<typeof state, 'failed'>, done, total, files: result?.files.map(({ name }) => name) ?? [], notes: result?.notes ?? [] }
  }),
  stop: implementer.output.stop.handler(({ context, input }) => context.outputs.stop(input.job)),
  file: implementer.output.file.handler(({ context, input }) => {
    const file = context.outputs.look(input.job).result?.files[input.index]
    if (file?.content == null) throw new KurabeError('NOT_FOUND', 'output.error.jobGone')
    return new File([new Uint8Array(file.content)], file.name, { type: types[extname(file.name).toLowerCase()] ?? 'application/octet-stream' })
  }),
}

const types: Record<string, string> = { '.pdf': 'application/pdf', '.svg': 'image/svg+xml', '.png': 'image/png' }
