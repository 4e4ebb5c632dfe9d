import type { ReportKind } from '../../../../shared/contract/reports.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Segments } from '../../../ui/field/segments.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { reportScopes } from '../report-scopes.ts'
import { setReportChoice, useReportChoice, useReportState } from '../report-state.ts'
import type { ReportLists } from '../use-report-lists.ts'

/** What the document is about, what it is made from, and as what it is written. */
export function ReportChoices({ project, kind, choices }: { project: string; kind: ReportKind; choices: ReportLists['choices'] }) {
  const translate = useTranslate()
  const choice = useReportChoice(project)
  const form = useReportState((state) => state.form)
  const offered = {
    table: choices.tables.map(({ id, name }) => ({ id, label: name })),
    procedure: choices.procedures.map(({ id, name, areaName }) => ({ id, label: `${areaName}　${name}` })),
    area: choices.areas.map(({ id, name }) => ({ id, label: name })),
  }
  // A 業務手順書 may be of all procedures; what is chosen here is what is written.
  const isOnlyOne = kind === 'handover'
  return (
    <>
      {reportScopes[kind].map((scope) => (
        <SelectField
          key={scope}
          label={translate(`reports.about.${scope}`)}
          isSmall
          value={choice[scope] ?? (isOnlyOne ? (offered[scope][0]?.id ?? null) : '')}
          choices={isOnlyOne ? offered[scope] : [{ id: '', label: translate('reports.about.all') }, ...offered[scope]]}
          onChange={(id) => setReportChoice(project, { [scope]: id === '' ? null : id })}
        />
      ))}
      <SelectField
        label={translate('reports.about.version')}
        isSmall
        value={choice.version ?? ''}
        choices={[{ id: '', label: translate('reports.currentState') }, ...choices.versions.map(({ id, number, name }) => ({ id, label: translate('reports.versionOf', { number, name }) }))]}
        onChange={(id) => setReportChoice(project, { version: id === '' ? null : id })}
      />
      {kind !== 'folder' && (
        <div className="reports-form" role="group" aria-label={translate('reports.form')}>
          <span className="field-label" aria-hidden="true">
            {translate('reports.form')}
          </span>
          <Segments
            label={translate('reports.form')}
            value={form}
            choices={(['docx', 'xlsx'] as const).map((id) => ({ id, label: translate(`reports.form.${id}`) }))}
            onChange={(chosen) => useReportState.setState({ form: chosen })}
          />
        </div>
      )}
    </>
  )
}
