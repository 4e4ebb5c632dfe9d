import { analysis } from './analysis.ts'
import { checks } from './checks.ts'
import { collectedDocuments } from './collected-documents.ts'
import { compare } from './compare.ts'
import { files } from './files.ts'
import { fitGapTables } from './fit-gap-tables.ts'
import { flow } from './flow.ts'
import { functionAnalysis } from './function-analysis.ts'
import { functions } from './functions.ts'
import { issues } from './issues.ts'
import { lexicon } from './lexicon.ts'
import { lostFunctions } from './lost-functions.ts'
import { output } from './output.ts'
import { packages } from './packages.ts'
import { procedure } from './procedure.ts'
import { project } from './project.ts'
import { projectWorkbook } from './project-workbook.ts'
import { recent } from './recent.ts'
import { search } from './search.ts'
import { review } from './review.ts'
import { reports } from './reports.ts'
import { requirements } from './requirements.ts'
import { sentSheets } from './sent-sheets.ts'
import { settings } from './settings.ts'
import { specs } from './specs.ts'
import { snippets } from './snippets.ts'
import { steps } from './steps.ts'
import { versions } from './versions.ts'
import { system } from './system.ts'
import { terms } from './terms.ts'

/** Every call of the program: from it come the client's types, each transport and the command line's help. */
export const contract = {
  system,
  recent,
  files,
  project,
  procedure,
  flow,
  functions,
  analysis,
  lexicon,
  checks,
  compare,
  settings,
  steps,
  output,
  search,
  snippets,
  terms,
  review,
  issues,
  collectedDocuments,
  functionAnalysis,
  specs,
  versions,
  requirements,
  projectWorkbook,
  packages,
  lostFunctions,
  reports,
  fitGapTables,
  sentSheets,
}
export type Contract = typeof contract
