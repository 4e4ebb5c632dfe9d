import { z } from 'zod'

/** Which side of the comparison a flow is: 現行, 見直し後, 標準, パッケージ. */
export const flowKind = z.enum(['asis', 'tobe', 'standard', 'package'])
export type FlowKind = z.infer<typeof flowKind>
