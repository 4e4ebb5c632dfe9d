import { z } from 'zod'
import { flowDrawing } from '../drawing/flow-drawing.ts'
import { pageOptions } from '../output/page-options.ts'
import { call, id, projectKey } from './base.ts'
import { portableFile } from './portable-file.ts'

/** A flow as it is now, or with a revision as it was. */
export const drawnText = z.object({ flow: id, revision: id.nullable() })
export type DrawnText = z.infer<typeof drawnText>

/** What shall be put on paper, and how. */
export const outputOrder = z.object({
  flows: z.array(id).min(1).max(500),
  options: pageOptions,
  /** What is drawn over the diagrams. */
  marks: z.object({ comparison: z.boolean(), checks: z.boolean(), pins: z.boolean() }),
  locale: z.enum(['ja', 'en']),
})
export type OutputOrder = z.infer<typeof outputOrder>

/** `pdf`: everything in one file. `pdf-each`, `svg` and `png`: a file for each diagram (of SVG and PNG, one for each inside too). */
export const outputFormats = ['pdf', 'pdf-each', 'svg', 'png'] as const
export type OutputFormat = (typeof outputFormats)[number]

const orderKey = projectKey.extend({ order: outputOrder })
const jobKey = z.object({ job: id })

export const output = {
  /** Which of these texts nobody has drawn yet: the page draws them and hands the drawings over. */
  missingDrawings: call.input(projectKey.extend({ texts: z.array(drawnText).max(1000) })).output(z.array(drawnText)),
  /** Keeps what a text looks like. `sequence` is that of the text that was drawn; one that was overtaken is not kept. */
  keepDrawing: call
    .input(projectKey.extend({ text: drawnText, sequence: z.number().int().nullable(), drawing: flowDrawing }))
    .output(z.object({ isKept: z.boolean() })),
  /** A text as a picture of its main plane, or null where nobody has drawn it. */
  thumbnail: call.input(projectKey.extend({ text: drawnText })).output(z.object({ svg: z.string().nullable() })),
  /** The pages as they will be written, without what is on them, and what a reader should know. */
  pages: call
    .input(orderKey)
    .output(z.object({ pages: z.array(z.object({ title: z.string(), width: z.number(), height: z.number() })), notes: z.array(z.string()) })),
  /** One of those pages as an SVG document, its first page being 0. */
  page: call.input(orderKey.extend({ page: z.number().int().min(0) })).output(z.object({ svg: z.string() })),
  /**
   * Begins to write: to a file (`pdf` only), into a folder, or with null into memory for the browser to fetch. Never over existing files unless told.
   */
  start: call
    .input(
      orderKey.extend({
        format: z.enum(outputFormats),
        picture: z.object({ by: z.enum(['dpi', 'width']), value: z.number().int().min(16).max(100_000) }).default({ by: 'dpi', value: 192 }),
        to: z.union([z.object({ path: z.string() }), z.object({ directory: z.string() })]).nullable(),
        overwrite: z.boolean().default(false),
      }),
    )
    .output(jobKey),
  progress: call.input(jobKey).output(
    z.object({
      state: z.enum(['running', 'done', 'stopped']),
      done: z.number().int(),
      total: z.number().int(),
      /** Names of what was written so far. */
      files: z.array(z.string()),
      notes: z.array(z.string()),
    }),
  ),
  /** What was written before stays; nothing half written does. */
  stop: call.input(jobKey),
  /** One of the files of a job that wrote into memory. */
  file: call.input(jobKey.extend({ index: z.number().int().min(0) })).output(portableFile),
}
