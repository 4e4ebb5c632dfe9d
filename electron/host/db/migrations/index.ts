import type { Migration } from '../migration.ts'
import { initial } from './001-initial.ts'
import { review } from './002-review.ts'
import { collectedDocuments } from './003-collected-documents.ts'
import { functionAnalysis } from './004-function-analysis.ts'
import { previews } from './005-previews.ts'
import { settings } from './006-settings.ts'
import { snippets } from './007-snippets.ts'
import { specLibrary } from './008-spec-library.ts'
import { fitGapTable } from './009-fit-gap-table.ts'
import { packages } from './010-packages.ts'
import { lostFunctions } from './011-lost-functions.ts'
import { documents } from './012-documents.ts'
import { sentSheets } from './013-sent-sheets.ts'

/** Every migration in order, without a gap. */
export const migrations: readonly Migration[] = [
  initial,
  review,
  collectedDocuments,
  functionAnalysis,
  previews,
  settings,
  snippets,
  specLibrary,
  fitGapTable,
  packages,
  lostFunctions,
  documents,
  sentSheets,
]
export const newestVersion = migrations.length
