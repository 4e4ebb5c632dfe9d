import { align } from './align.ts'
import { analysis } from './analysis.ts'
import { app } from './app.ts'
import { bpmn } from './bpmn.ts'
import { cli } from './cli.ts'
import { editor } from './editor.ts'
import { fitgap } from './fitgap.ts'
import { openDialog } from './open-dialog.ts'
import { project } from './project.ts'
import { start } from './start.ts'

/** The same keys in English; a missing key is a type error. */
export const en = { ...align, ...analysis, ...app, ...bpmn, ...cli, ...editor, ...fitgap, ...openDialog, ...project, ...start }
