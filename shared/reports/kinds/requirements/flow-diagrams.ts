import type { ErrorData } from '../../../contract/base.ts'
import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { FlowContent } from './procedure-content.ts'
import { stepLines, workLines } from './step-lines.ts'

/** A flow as its caption names it: 現行「転入届」第3版（提示）. */
export function flowCaption({ kind, name, revision, revisionName }: FlowContent, translate: Translate): string {
  const version = revisionName === '' ? translate('requirementReport.revision', { number: revision }) : translate('requirementReport.revisionNamed', { number: revision, name: revisionName })
  return translate('requirementReport.flowCaption', { kind: translate(`app.kind.${kind}`), name, version })
}

/** The picture of a flow, or where nobody has drawn it a sentence that says so, there and in the notes. */
export function flowDiagram(flow: FlowContent, translate: Translate): { blocks: ReportBlock[]; notes: ErrorData[] } {
  const caption = flowCaption(flow, translate)
  if (flow.drawing === null) {
    return { blocks: [reportBlocks.note(translate('requirementReport.noDrawing', { caption }))], notes: [{ reason: 'requirementReport.noDrawing', values: { caption } }] }
  }
  const text = translate('requirementReport.diagramText', { caption, count: workLines(stepLines(flow.xml)).length })
  return { blocks: [reportBlocks.diagram(caption, flow.drawing, text)], notes: [] }
}
