import { useEffect, useMemo, useState } from 'react'
import { flowKind, type FlowKind } from '../../../shared/domain/flow-kind.ts'
import { sumSentence } from '../../../shared/requirements/requirement-cells.ts'
import type { RequirementRow } from '../../../shared/requirements/requirement-row.ts'
import { sumRequirements } from '../../../shared/requirements/sum-requirements.ts'
import { client } from '../../api/client.ts'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { useProcedure, useSession } from '../../app/state/session.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { exportRequirements } from './export-requirements.ts'
import { RequirementTable } from './parts/requirement-table.tsx'
import { flowsOfScope, scopes, type Scope } from './requirement-scope.ts'
import './requirements-screen.css'

/** 業務要件定義表: the activities of one diagram, of the procedure, of its 業務 or of the whole project. */
export function RequirementsScreen({ project, procedure: id, flow }: ProcedureScreenProps) {
  const translate = useTranslate()
  const { locale } = useLocale()
  const overview = useSession((session) => session.overview)
  const procedure = useProcedure(id)
  const shown = flow ?? procedure?.flows[0]?.id
  const [scope, setScope] = useState<Scope>('flow')
  const [kind, setKind] = useState<FlowKind | null>('asis')
  const [rows, setRows] = useState<readonly RequirementRow[]>()
  const flows = useMemo(
    () => (overview === null || procedure === undefined ? [] : flowsOfScope(overview, procedure, shown, scope, kind)),
    [overview, procedure, shown, scope, kind],
  )
  useEffect(() => {
    let isWanted = true
    void reporting(async () => {
      const read = await client.requirements.rows({ project, flows, locale })
      if (isWanted) setRows(read)
    })
    return () => {
      isWanted = false
    }
  }, [project, flows, locale])
  if (procedure === undefined) return null

  const back = () => navigate({ screen: 'procedure', project, procedure: id, tab: 'flow', flow, selection: [] })
  const isEmpty = rows !== undefined && rows.length === 0
  const name = scope === 'project' ? (overview?.name ?? '') : procedure.name
  return (
    <>
      <Commands>
        <Button onPress={back}>{translate('requirements.back')}</Button>
        <Button isDisabled={rows === undefined || isEmpty} onPress={() => void exportRequirements(project, flows, 'tsv', name)}>
          {translate('requirements.exportTsv')}
        </Button>
        <Button look="filled" isDisabled={rows === undefined || isEmpty} onPress={() => void exportRequirements(project, flows, 'xlsx', name)}>
          {translate('requirements.export')}
        </Button>
      </Commands>
      <Tools>
        <section className="requirements-tools" aria-label={translate('requirements.scope')}>
          <SelectField
            isSmall
            label={translate('requirements.scope')}
            value={scope}
            choices={scopes.map((one) => ({ id: one, label: translate(`requirements.scope.${one}`) }))}
            onChange={(chosen) => setScope(chosen as Scope)}
          />
          {scope !== 'flow' && (
            <SelectField
              isSmall
              label={translate('requirements.kind')}
              value={kind ?? 'all'}
              choices={[...flowKind.options.map((one) => ({ id: one, label: translate(`app.kind.${one}`) })), { id: 'all', label: translate('requirements.kind.all') }]}
              onChange={(chosen) => setKind(chosen === 'all' ? null : (chosen as FlowKind))}
            />
          )}
          <span className="grow" />
          {rows !== undefined && !isEmpty && <b aria-live="polite">{sumSentence(sumRequirements(rows), translate)}</b>}
        </section>
      </Tools>
      {rows !== undefined && rows.length > 0 && <RequirementTable project={project} rows={rows} procedures={overview?.procedures ?? []} />}
      {isEmpty && (
        <EmptyState
          actions={
            <Button look="filled" size="medium" onPress={back}>
              {translate('requirements.emptyDo')}
            </Button>
          }
        >
          {translate('requirements.empty')}
        </EmptyState>
      )}
      {rows === undefined && <p className="requirements-reading">{translate('requirements.reading')}</p>}
      <StatusItems>
        <span>{translate('requirements.rows', { count: rows?.length ?? 0 })}</span>
        <span className="grow" />
        <span>{translate('requirements.edit')}</span>
      </StatusItems>
    </>
  )
}
