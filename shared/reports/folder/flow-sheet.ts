import type { Translate } from '../../i18n/translate.ts'
import type { RegisterSheet } from '../../register/register.ts'
import type { ProcedureContent } from '../kinds/requirements/procedure-content.ts'
import { stepLines, workLines } from '../kinds/requirements/step-lines.ts'

/** 業務の流れの一覧: every flow with its version and size. */
export function flowSheet(procedures: readonly ProcedureContent[], translate: Translate): RegisterSheet {
  return {
    name: translate('reportFolder.table.flows'),
    columns: [
      { title: translate('proposalRequest.column.area'), width: 20 },
      { title: translate('requirementReport.column.procedure'), width: 28 },
      { title: translate('reportFolder.column.flowKind'), width: 12 },
      { title: translate('reportFolder.column.flow'), width: 32 },
      { title: translate('reportFolder.column.revision'), width: 10 },
      { title: translate('reportFolder.column.revisionName'), width: 20 },
      { title: translate('reportFolder.column.steps'), width: 10 },
    ],
    rows: procedures.flatMap(({ areaName, name, flows }) =>
      flows.map((flow) => [areaName, name, translate(`app.kind.${flow.kind}`), flow.name, flow.revision, flow.revisionName, workLines(stepLines(flow.xml)).length]),
    ),
  }
}
