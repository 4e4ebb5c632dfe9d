import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { ProcedureContent } from '../requirements/procedure-content.ts'
import { stepLines } from '../requirements/step-lines.ts'

const { heading, list, paragraph, table } = reportBlocks

/** Laws, collected documents, what was heard, and whom to ask, as given. */
export function sourceLists(procedure: ProcedureContent, translate: Translate): ReportBlock[] {
  const { documents, flows } = procedure
  const laws = [...new Set([...documents.filter(({ kind }) => kind === 'law').map(({ name, edition }) => [name, edition].filter(Boolean).join('　')), ...flows.flatMap(({ xml }) => stepLines(xml).map(({ row }) => row.ground))])].filter((text) => text !== '')
  const answers = flows.flatMap((flow) => flow.answers.map((answer) => ({ flow, ...answer })))
  const nothing = paragraph(translate('requirementReport.nothing'))
  return [
    heading(1, translate('handoverReport.laws')),
    laws.length === 0 ? nothing : list(laws),
    heading(1, translate('collectedDocuments.title')),
    documents.length === 0
      ? nothing
      : table(
          '',
          [
            { header: translate('handoverReport.column.kind'), width: 6 },
            { header: translate('handoverReport.column.document'), width: 14 },
            { header: translate('handoverReport.column.edition'), width: 6 },
            { header: translate('handoverReport.column.where'), width: 12 },
            { header: translate('handoverReport.column.person'), width: 6 },
          ],
          documents.map(({ kind, name, edition, place, person }) => [translate(`collectedDocuments.kind.${kind}`), name, edition, place, person]),
        ),
    heading(1, translate('handoverReport.heard')),
    answers.length === 0
      ? nothing
      : table(
          '',
          [
            { header: translate('handoverReport.column.flow'), width: 6 },
            { header: translate('requirementReport.column.step'), width: 9 },
            { header: translate('handoverReport.column.question'), width: 11 },
            { header: translate('handoverReport.column.answer'), width: 13 },
            { header: translate('handoverReport.column.person'), width: 5 },
          ],
          answers.map(({ flow, elementName, question, answer, person }) => [translate(`app.kind.${flow.kind}`), elementName || translate('handoverReport.wholeFlow'), translate(`hearing.question.${question}`), answer, person]),
        ),
    heading(1, translate('handoverReport.contacts')),
    ...contacts(procedure, translate),
  ]
}

/** Persons stand in the project only where somebody wrote them; nothing is made up. */
function contacts({ documents, flows, issues }: ProcedureContent, translate: Translate): ReportBlock[] {
  const found = new Map<string, Set<string>>()
  const add = (person: string, about: string) => {
    if (person === '') return
    const known = found.get(person) ?? new Set()
    known.add(about)
    found.set(person, known)
  }
  for (const { section, person } of flows.flatMap(({ signOffs }) => signOffs)) add([section, person].filter(Boolean).join('　'), translate('handoverReport.contact.sign'))
  for (const { owner } of issues) add(owner, translate('handoverReport.contact.issue'))
  for (const { person } of flows.flatMap(({ answers }) => answers)) add(person, translate('handoverReport.contact.heard'))
  for (const { author } of flows.flatMap(({ comments }) => comments)) add(author, translate('handoverReport.contact.comment'))
  for (const { person } of documents) add(person, translate('handoverReport.contact.document'))
  if (found.size === 0) return [paragraph(translate('handoverReport.noContacts'))]
  return [
    table(
      '',
      [{ header: translate('handoverReport.column.person'), width: 16 }, { header: translate('handoverReport.column.about'), width: 28 }],
      [...found].map(([person, about]) => [person, [...about].join('、')]),
    ),
  ]
}
