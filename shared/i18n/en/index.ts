import { align } from './align.ts'
import { analysis } from './analysis.ts'
import { app } from './app.ts'
import { bpmn } from './bpmn.ts'
import { checkDrawer } from './check-drawer.ts'
import { checkLines } from './check-lines.ts'
import { checks } from './checks.ts'
import { cli } from './cli.ts'
import { collectedDocuments } from './collected-documents.ts'
import { comments } from './comments.ts'
import { compare } from './compare.ts'
import { desktop } from './desktop.ts'
import { editor } from './editor.ts'
import { fitGapTables } from './fit-gap-tables.ts'
import { fitgap } from './fitgap.ts'
import { fitgapSummary } from './fitgap-summary.ts'
import { fitgapTable } from './fitgap-table.ts'
import { functionAnalysis } from './function-analysis.ts'
import { hearing } from './hearing.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { importFiles } from './import-files.ts'
import { issues } from './issues.ts'
import { laneList } from './lane-list.ts'
import { launch } from './launch.ts'
import { layout } from './layout.ts'
import { lexicon } from './lexicon.ts'
import { lostFunctions } from './lost-functions.ts'
import { mapColumns } from './map-columns.ts'
import { newProject } from './new-project.ts'
import { openDialog } from './open-dialog.ts'
import { output } from './output.ts'
import { packages } from './packages.ts'
import { project } from './project.ts'
import { projectWorkbook } from './project-workbook.ts'
import { recovery } from './recovery.ts'
import { reports } from './reports.ts'
import { handoverReport } from './handover-report.ts'
import { procedureManual } from './procedure-manual.ts'
import { proposalRequest } from './proposal-request.ts'
import { reportFolder } from './report-folder.ts'
import { reportLines } from './report-lines.ts'
import { requirementReport } from './requirement-report.ts'
import { requirementVersions } from './requirement-versions.ts'
import { requirements } from './requirements.ts'
import { review } from './review.ts'
import { sentences } from './sentences.ts'
import { sentSheets } from './sent-sheets.ts'
import { settings } from './settings.ts'
import { snippets } from './snippets.ts'
import { spec } from './spec.ts'
import { specDifference } from './spec-difference.ts'
import { specImport } from './spec-import.ts'
import { specLibrary } from './spec-library.ts'
import { specLinks } from './spec-links.ts'
import { start } from './start.ts'
import { stepDetails } from './step-details.ts'
import { stepTable } from './step-table.ts'
import { steps } from './steps.ts'
import { takeAway } from './take-away.ts'
import { terms } from './terms.ts'
import { tour } from './tour.ts'
import { versions } from './versions.ts'
import { walkthrough } from './walkthrough.ts'

/** The same keys in English; a missing key is a type error. */
export const en = {
  ...align,
  ...analysis,
  ...app,
  ...bpmn,
  ...checkDrawer,
  ...checkLines,
  ...checks,
  ...cli,
  ...collectedDocuments,
  ...comments,
  ...compare,
  ...desktop,
  ...editor,
  ...fitGapTables,
  ...fitgap,
  ...fitgapSummary,
  ...fitgapTable,
  ...functionAnalysis,
  ...hearing,
  ...help,
  ...home,
  ...importFiles,
  ...issues,
  ...laneList,
  ...launch,
  ...layout,
  ...lexicon,
  ...lostFunctions,
  ...mapColumns,
  ...newProject,
  ...openDialog,
  ...output,
  ...packages,
  ...project,
  ...projectWorkbook,
  ...recovery,
  ...reports,
  ...handoverReport,
  ...procedureManual,
  ...proposalRequest,
  ...reportFolder,
  ...reportLines,
  ...requirementReport,
  ...requirementVersions,
  ...requirements,
  ...review,
  ...sentences,
  ...sentSheets,
  ...settings,
  ...snippets,
  ...spec,
  ...specDifference,
  ...specImport,
  ...specLibrary,
  ...specLinks,
  ...start,
  ...stepDetails,
  ...stepTable,
  ...steps,
  ...takeAway,
  ...terms,
  ...tour,
  ...versions,
  ...walkthrough,
}
