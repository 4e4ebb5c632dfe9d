import { analysisHandlers } from './features/analysis/handlers.ts'
import { checksHandlers } from './features/checks/handlers.ts'
import { collectedDocumentsHandlers } from './features/collected-documents/handlers.ts'
import { compareHandlers } from './features/compare/handlers.ts'
import { filesHandlers } from './features/files/handlers.ts'
import { fitGapTablesHandlers } from './features/fit-gap-tables/handlers.ts'
import { flowHandlers } from './features/flow/handlers.ts'
import { functionAnalysisHandlers } from './features/function-analysis/handlers.ts'
import { functionsHandlers } from './features/functions/handlers.ts'
import { issuesHandlers } from './features/issues/handlers.ts'
import { lexiconHandlers } from './features/lexicon/handlers.ts'
import { lostFunctionsHandlers } from './features/lost-functions/handlers.ts'
import { outputHandlers } from './features/output/handlers.ts'
import { packagesHandlers } from './features/packages/handlers.ts'
import { procedureHandlers } from './features/procedure/handlers.ts'
import { projectHandlers } from './features/project/handlers.ts'
import { projectWorkbookHandlers } from './features/project-workbook/handlers.ts'
import { recentHandlers } from './features/recent/handlers.ts'
import { searchHandlers } from './features/search/handlers.ts'
import { reviewHandlers } from './features/review/handlers.ts'
import { reportsHandlers } from './features/reports/handlers.ts'
import { requirementsHandlers } from './features/requirements/handlers.ts'
import { sentSheetsHandlers } from './features/sent-sheets/handlers.ts'
import { settingsHandlers } from './features/settings/handlers.ts'
import { snippetsHandlers } from './features/snippets/handlers.ts'
import { specsHandlers } from './features/specs/handlers.ts'
import { stepsHandlers } from './features/steps/handlers.ts'
import { systemHandlers } from './features/system/handlers.ts'
import { termsHandlers } from './features/terms/handlers.ts'
import { versionsHandlers } from './features/versions/handlers.ts'
import { implementer } from './implementer.ts'

export const router = implementer.router({
  system: systemHandlers,
  recent: recentHandlers,
  files: filesHandlers,
  project: projectHandlers,
  procedure: procedureHandlers,
  flow: flowHandlers,
  functions: functionsHandlers,
  analysis: analysisHandlers,
  lexicon: lexiconHandlers,
  checks: checksHandlers,
  compare: compareHandlers,
  reports: reportsHandlers,
  requirements: requirementsHandlers,
  sentSheets: sentSheetsHandlers,
  settings: settingsHandlers,
  steps: stepsHandlers,
  output: outputHandlers,
  versions: versionsHandlers,
  search: searchHandlers,
  snippets: snippetsHandlers,
  terms: termsHandlers,
  review: reviewHandlers,
  issues: issuesHandlers,
  collectedDocuments: collectedDocumentsHandlers,
  functionAnalysis: functionAnalysisHandlers,
  projectWorkbook: projectWorkbookHandlers,
  packages: packagesHandlers,
  lostFunctions: lostFunctionsHandlers,
  specs: specsHandlers,
  fitGapTables: fitGapTablesHandlers,
})
