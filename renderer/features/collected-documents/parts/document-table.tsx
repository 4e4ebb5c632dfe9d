import { documentKinds, type CollectedDocument, type DocumentFields } from '../../../../shared/contract/collected-documents.ts'
import type { ShownStepLink } from '../../../../shared/contract/step-link.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { CellField } from '../../../ui/field/cell-field.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { StepLinkList } from '../../issues/step-link-list.tsx'

const columns = ['kind', 'name', 'edition', 'place', 'person', 'steps', 'note'] as const

export interface DocumentTableProps {
  documents: readonly CollectedDocument[]
  isReadOnly: boolean
  onChange: (document: string, fields: Partial<DocumentFields>) => void
  onRemove: (document: CollectedDocument) => void
  /** The steps of an entry are to be chosen. */
  onLink: (document: CollectedDocument) => void
  onStep: (link: ShownStepLink) => void
}

/** The register: every cell is changed in place. */
export function DocumentTable({ documents, ...row }: DocumentTableProps) {
  const translate = useTranslate()
  return (
    <table className="documents-table">
      <caption className="visually-hidden">{translate('collectedDocuments.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`documents-column-${column}`}>
              {translate(`collectedDocuments.column.${column}`)}
            </th>
          ))}
          <th scope="col" className="documents-column-remove">
            <span className="visually-hidden">{translate('collectedDocuments.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} {...row} />
        ))}
      </tbody>
    </table>
  )
}

function DocumentRow({ document, isReadOnly, onChange, onRemove, onLink, onStep }: { document: CollectedDocument } & Omit<DocumentTableProps, 'documents'>) {
  const translate = useTranslate()
  const { id, name } = document
  const label = (column: (typeof columns)[number]) => translate('collectedDocuments.cell', { name, column: translate(`collectedDocuments.column.${column}`) })
  const cell = (column: 'name' | 'edition' | 'place' | 'person' | 'note', maxLength: number) => (
    <td>
      <CellField
        label={label(column)}
        value={document[column]}
        isReadOnly={isReadOnly}
        maxLength={maxLength}
        isRequired={column === 'name'}
        onCommit={(value) => onChange(id, { [column]: value })}
      />
    </td>
  )
  return (
    <tr>
      <td>
        <SelectField
          label={label('kind')}
          isLabelHidden
          isSmall
          isDisabled={isReadOnly}
          value={document.kind}
          choices={documentKinds.map((kind) => ({ id: kind, label: translate(`collectedDocuments.kind.${kind}`) }))}
          onChange={(kind) => onChange(id, { kind: kind as CollectedDocument['kind'] })}
        />
      </td>
      {cell('name', 200)}
      {cell('edition', 100)}
      {cell('place', 1000)}
      {cell('person', 60)}
      <td>
        <StepLinkList
          steps={document.steps}
          onStep={onStep}
          onLink={isReadOnly ? undefined : () => onLink(document)}
          linkLabel={translate('issues.linkOf', { text: name })}
        />
      </td>
      {cell('note', 4000)}
      <td>
        {!isReadOnly && (
          <Button look="bare" aria-label={translate('collectedDocuments.removeOf', { name })} onPress={() => onRemove(document)}>
            {translate('collectedDocuments.remove')}
          </Button>
        )}
      </td>
    </tr>
  )
}
