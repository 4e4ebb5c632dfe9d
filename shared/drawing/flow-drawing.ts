import { z } from 'zod'

/** A shape as it is drawn, in pixels of the diagram; y grows downwards. */
export const drawnShape = z.object({
  id: z.string(),
  /** BPMN type with its prefix, e.g. `bpmn:UserTask`. */
  type: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})
export type DrawnShape = z.infer<typeof drawnShape>

/** One plane of a flow: the flow itself, or the inside of a collapsed sub-process. */
export const flowSheet = z.object({
  /** Id of the sub-process, or '' for the flow itself. */
  plane: z.string(),
  /** Name of the sub-process, or ''. */
  name: z.string(),
  box: z.object({ x: z.number(), y: z.number(), width: z.number().positive(), height: z.number().positive() }),
  /** An SVG document before `cleanDrawing`, the markup inside one after it. */
  drawing: z.string(),
  /** What a mark may stand on. */
  shapes: z.array(drawnShape),
})
export type FlowSheet = z.infer<typeof flowSheet>

/** What a flow looks like, without marks: marks are drawn over it when it is put on paper. */
export const flowDrawing = z.object({
  sheets: z.array(flowSheet).min(1).max(500),
  /** The mark of bpmn.io as the library ships it; its licence wants it on every page. */
  mark: z.string().max(20_000),
})
export type FlowDrawing = z.infer<typeof flowDrawing>
