import { formatDocuments, parseDocuments } from '../../../../shared/steps/cells/document-cell.ts'
import { kindWords } from '../../../../shared/steps/cells/kind-cell.ts'
import { formatNext, parseNext } from '../../../../shared/steps/cells/next-cell.ts'
import { formatOwner, parseOwner } from '../../../../shared/steps/cells/owner-cell.ts'
import type { StepKind } from '../../../../shared/steps/step-table.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { changeProposal, type Proposal } from '../sentences-state.ts'
import { CellField } from './cell-field.tsx'

const kinds = Object.keys(kindWords) as StepKind[]

/** The proposed rows: each can be left out and changed before it becomes a step. */
export function ProposalTable({ proposals }: { proposals: readonly Proposal[] }) {
  const translate = useTranslate()
  return (
    <table className="proposals">
      <caption className="visually-hidden">{translate('sentences.rows')}</caption>
      <thead>
        <tr>
          <th scope="col" className="proposals-take">{translate('sentences.column.take')}</th>
          <th scope="col" className="proposals-owner">{translate('sentences.column.owner')}</th>
          <th scope="col">{translate('sentences.column.text')}</th>
          <th scope="col" className="proposals-kind">{translate('sentences.column.kind')}</th>
          <th scope="col" className="proposals-next">{translate('sentences.column.next')}</th>
          <th scope="col" className="proposals-documents">{translate('sentences.column.inputs')}</th>
          <th scope="col" className="proposals-documents">{translate('sentences.column.outputs')}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal, index) => (
          <ProposalRow key={index} proposal={proposal} index={index} translate={translate} />
        ))}
      </tbody>
    </table>
  )
}

function ProposalRow({ proposal: { row, isTaken }, index, translate }: { proposal: Proposal; index: number; translate: Translate }) {
  const label = (column: 'take' | 'owner' | 'text' | 'kind' | 'next' | 'inputs' | 'outputs') =>
    translate('sentences.cell', { number: row.number, column: translate(`sentences.column.${column}`) })
  return (
    <tr className={isTaken ? undefined : 'is-left-out'}>
      <td>
        <CheckField aria-label={label('take')} isSelected={isTaken} onChange={(taken) => changeProposal(index, {}, taken)}>
          <span className="identifier">{row.number}</span>
        </CheckField>
      </td>
      <td>
        <CellField label={label('owner')} value={formatOwner(row.owner)} onChange={(text) => changeProposal(index, { owner: parseOwner(text) })} />
      </td>
      <td>
        <CellField label={label('text')} value={row.text} onChange={(text) => changeProposal(index, { text })} />
      </td>
      <td>
        <select className="proposal-cell" aria-label={label('kind')} value={row.kind} onChange={(event) => changeProposal(index, { kind: event.target.value as StepKind })}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <CellField label={label('next')} value={formatNext(row.next)} onChange={(text) => changeProposal(index, { next: parseNext(text) })} />
      </td>
      <td>
        <CellField label={label('inputs')} value={formatDocuments(row.inputs)} onChange={(text) => changeProposal(index, { inputs: parseDocuments(text) })} />
      </td>
      <td>
        <CellField label={label('outputs')} value={formatDocuments(row.outputs)} onChange={(text) => changeProposal(index, { outputs: parseDocuments(text) })} />
      </td>
    </tr>
  )
}
