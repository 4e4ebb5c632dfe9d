import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { SnippetStep } from '../../../../shared/snippets/snippet.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'

/** 選んだ手順を部品にする: a name, and it stands in the list. */
export function MakeSnippet({ steps, onMake }: { steps: readonly SnippetStep[]; onMake: (name: string) => Promise<void> }) {
  const translate = useTranslate()
  const [name, setName] = useState<string | null>(null)
  if (name === null) {
    return (
      <div>
        <Button onPress={() => setName((steps[0]?.text ?? '').slice(0, 60))}>{translate('snippets.make', { count: steps.length })}</Button>
      </div>
    )
  }
  return (
    <Form
      className="snippets-make"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        setName(null)
        void onMake(name.trim())
      }}
    >
      <TextField isSmall label={translate('snippets.makeName')} value={name} onChange={setName} maxLength={60} autoFocus />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {translate('snippets.makeDo')}
      </Button>
    </Form>
  )
}
