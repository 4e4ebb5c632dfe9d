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

/** Every text of the program in Japanese; one file per feature, keys begin with the feature. */
export const ja = { ...align, ...analysis, ...app, ...bpmn, ...cli, ...editor, ...fitgap, ...openDialog, ...project, ...start }
