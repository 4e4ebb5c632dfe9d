import { createTranslate, type Locale } from '../../../../../shared/i18n/translate.ts'
import type { VersionPart, VersionState } from '../../../../../shared/reports/versions/version-part.ts'
import type { ReadDatabase } from '../../../db/database.ts'
import { listFlows } from '../../flow/flow-records.ts'
import { currentText } from '../../flow/flow-text.ts'
import { readProjectFacts } from '../collect/project-facts.ts'
import { readEvaluationParts } from './evaluation-parts.ts'
import { readLineParts } from './line-parts.ts'
import { readSpecParts } from './spec-parts.ts'
import { readTableParts } from './table-parts.ts'

/** What a project or a kept version of it says, in parts that can be compared. */
export function readState(database: ReadDatabase, locale: Locale): VersionState {
  const translate = createTranslate(locale)
  const { procedures } = readProjectFacts(database)
  const names = new Map(procedures.map(({ id, name }) => [id, name]))
  const list: VersionPart = {
    id: 'procedures',
    name: translate('requirementVersions.part.procedures'),
    things: procedures.map(({ id, name, areaName }) => ({ id, name, fields: [{ label: translate('requirementVersions.field.name'), text: `${areaName}　${name}` }] })),
  }
  return {
    flows: listFlows(database).map(({ id, kind, name, procedure_id }) => {
      const kindName = translate(`app.kind.${kind}`)
      return { id, name, part: translate('requirementVersions.part.flow', { procedure: names.get(procedure_id) ?? '', kind: kindName, flow: name }), xml: currentText(database, id) }
    }),
    parts: [list, ...readSpecParts(database, translate), ...readTableParts(database, locale, translate), ...readLineParts(database, translate), ...readEvaluationParts(database, translate)],
  }
}
