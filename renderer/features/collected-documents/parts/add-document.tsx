import { useState } from 'react'
import { Form } from 'react-aria-components'
import { documentKinds, type CollectedDocument } from '../../../../shared/contract/collected-documents.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'

/** Kind and name of what was collected, Enter adds it; the kind stays for the next. */
export function AddDocument({ onAdd }: { onAdd: (fields: Pick<CollectedDocument, 'kind' | 'name'>) => Promise<boolean> }) {
  const translate = useTranslate()
  const [kind, setKind] = useState<CollectedDocument['kind']>('law')
  const [name, setName] = useState('')
  const add = async () => {
    if (name.trim() !== '' && (await onAdd({ kind, name: name.trim() }))) setName('')
  }
  return (
    <Form
      className="documents-add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <SelectField
        label={translate('collectedDocuments.newKind')}
        isSmall
        value={kind}
        choices={documentKinds.map((id) => ({ id, label: translate(`collectedDocuments.kind.${id}`) }))}
        onChange={(id) => setKind(id as CollectedDocument['kind'])}
      />
      <TextField label={translate('collectedDocuments.new')} placeholder={translate('collectedDocuments.example')} value={name} onChange={setName} maxLength={200} isSmall />
      <Button type="submit" look="filled" isDisabled={name.trim() === ''}>
        {translate('collectedDocuments.add')}
      </Button>
    </Form>
  )
}
