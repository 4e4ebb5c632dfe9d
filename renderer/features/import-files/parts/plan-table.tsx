import { useState } from 'react'
import type { ProjectOverview } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { AddProcedureDialog } from '../../home/add-procedure-dialog.tsx'
import type { PlannedFile } from '../import-plan.ts'
import { AddMunicipalityDialog } from './add-municipality-dialog.tsx'
import { PlanRow } from './plan-row.tsx'

export interface PlanTableProps {
  overview: ProjectOverview
  plan: readonly PlannedFile[]
  onChange: (plan: readonly PlannedFile[]) => void
  onMapColumns: (file: PlannedFile) => void
}

/** One line per file: which procedure, which side, whose. Where they differ, one line's procedure can be taken for all. */
export function PlanTable({ overview, plan, onChange, onMapColumns }: PlanTableProps) {
  const translate = useTranslate()
  const [asking, setAsking] = useState<{ about: 'procedure' | 'municipality'; ids: readonly number[] }>()
  const change = (ids: readonly number[], values: Partial<PlannedFile>) =>
    onChange(plan.map((file) => (ids.includes(file.id) ? { ...file, replace: null, ...values } : file)))
  const all = plan.map(({ id }) => id)
  return (
    <>
      <table className="import-table">
        <caption className="visually-hidden">{translate('importFiles.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('importFiles.column.file')}</th>
            <th scope="col" className="import-column-procedure">
              {translate('importFiles.column.procedure')}
            </th>
            <th scope="col" className="import-column-kind">
              {translate('importFiles.column.kind')}
            </th>
            <th scope="col" className="import-column-owner">
              {translate('importFiles.column.owner')}
            </th>
            <th scope="col" className="import-column-how">
              {translate('importFiles.column.how')}
            </th>
            <th scope="col" className="import-column-leave">
              <span className="visually-hidden">{translate('importFiles.leaveOut')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.map((file) => (
            <PlanRow
              key={file.id}
              overview={overview}
              file={file}
              onChange={(values) => change([file.id], values)}
              onAsk={(about) => setAsking({ about, ids: [file.id] })}
              onMapColumns={() => onMapColumns(file)}
              onLeaveOut={() => onChange(plan.filter((other) => other !== file))}
              onSameForAll={file.procedure !== null && plan.some((other) => other.procedure !== file.procedure) ? () => change(all, { procedure: file.procedure }) : undefined}
            />
          ))}
        </tbody>
      </table>
      {asking?.about === 'procedure' && (
        <AddProcedureDialog onClose={() => setAsking(undefined)} onAdded={(procedure) => change(asking.ids, { procedure })} />
      )}
      {asking?.about === 'municipality' && (
        <AddMunicipalityDialog onClose={() => setAsking(undefined)} onAdded={(municipality) => change(asking.ids, { municipality })} />
      )}
    </>
  )
}
