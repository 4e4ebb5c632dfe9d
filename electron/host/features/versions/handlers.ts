import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { compareVersions } from '../../../../shared/versions/compare-versions.ts'
import { describeChange } from '../../../../shared/versions/describe-change.ts'
import { renderDifferenceWorkbook } from '../../exports/versions/render-difference-workbook.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { implementer } from '../../implementer.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { findFlow } from '../flow/flow-records.ts'
import { findRevision } from '../flow/flow-text.ts'

export const versionsHandlers = {
  compare: implementer.versions.compare.handler(({ context, input }) => {
    const { before, after, changes } = difference(context.projects.get(input.project), input)
    return { before: { xml: before.xml }, after: { xml: after.xml }, changes }
  }),
  differenceWorkbook: implementer.versions.differenceWorkbook.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    const { before, after, changes } = difference(session, input)
    const translate = createTranslate(input.locale)
    const { name } = findFlow(session.read, input.flow)
    const title = translate('versions.workbookName', { name, before: before.number, after: after.number })
    const bytes = await renderDifferenceWorkbook({ title, changes, createdOn: context.now(), translate })
    return new File([new Uint8Array(bytes)], windowsSafeName(title, '.xlsx'), { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
  }),
}

function difference({ read }: ProjectSession, input: { flow: string; before: string; after: string; locale: Locale }) {
  const translate = createTranslate(input.locale)
  const before = findRevision(read, input.flow, input.before)
  const after = findRevision(read, input.flow, input.after)
  const changes = compareVersions(before.xml, after.xml).map((change) => ({ ...change, sentence: describeChange(change, translate) }))
  return { before, after, changes }
}
