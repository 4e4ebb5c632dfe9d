import type { FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { Translate } from '../../i18n/translate.ts'
import { treatmentText } from '../fitgap/fit-gap-texts.ts'
import type { RegisterSheet } from '../../register/register.ts'

/** A Fit & Gap table as a plain table: one row a line, two columns per reference, one value per cell. */
export function decisionSheet({ summary, judgements, rows }: FitGapTableView, translate: Translate): RegisterSheet {
  const words = new Map(judgements.map(({ key, name }) => [key, name]))
  const field = (key: 'necessity' | 'necessityReason' | 'treatment' | 'justification' | 'treatmentContent' | 'remedy' | 'owner' | 'dueDate' | 'note' | 'currentPractice', width: number) => ({ title: translate(`requirementVersions.field.${key}`), width })
  return {
    name: summary.name,
    columns: [
      { title: translate('requirementReport.column.number'), width: 6 },
      { title: translate('reportFolder.column.middle'), width: 20 },
      { title: translate('reportFolder.column.row'), width: 36 },
      field('currentPractice', 30),
      ...summary.references.flatMap(({ name }) => [
        { title: translate('requirementVersions.judgementOf', { reference: name }), width: 16 },
        { title: translate('requirementVersions.differenceOf', { reference: name }), width: 30 },
      ]),
      field('necessity', 10),
      field('necessityReason', 24),
      field('treatment', 24),
      field('justification', 30),
      field('treatmentContent', 30),
      field('remedy', 24),
      field('owner', 12),
      field('dueDate', 12),
      field('note', 24),
    ],
    rows: rows.map((row) => [
      row.number,
      row.middle,
      row.name,
      row.currentPractice,
      ...summary.references.flatMap(({ id }) => {
        const cell = row.cells.find(({ reference }) => reference === id)
        return [words.get(cell?.judgement ?? '') ?? cell?.judgement ?? '', cell?.difference ?? '']
      }),
      row.necessity === '' ? '' : translate(`requirementReport.necessity.${row.necessity}`),
      row.necessityReason,
      treatmentText(row.treatment, translate),
      row.justification,
      row.treatmentContent,
      row.remedy,
      row.owner,
      row.dueDate ?? '',
      row.note,
    ]),
  }
}
