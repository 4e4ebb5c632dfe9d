import { useState } from 'react'
import { Form } from 'react-aria-components'
import { type SnippetStep, wayOut } from '../../../../shared/snippets/snippet.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import type { ListedSnippet } from '../listed-snippet.ts'

/** The steps of a 部品 with their attributes; those of the project can be renamed and removed here. */
export function SnippetPreview({ snippet, onRename, onRemove }: { snippet: ListedSnippet; onRename: (name: string) => void; onRemove: () => void }) {
  const translate = useTranslate()
  const [name, setName] = useState<string | null>(null)
  return (
    <section className="snippets-preview" aria-label={translate('snippets.preview', { name: snippet.name })}>
      <h3>{snippet.name}</h3>
      <ol className="snippets-steps">
        {snippet.steps.map((step) => (
          <li key={step.number}>
            <span className="snippets-number">{step.number}</span>
            <span>
              {step.text}
              {step.kind !== 'task' && <span className="muted">（{translate(`snippets.kind.${step.kind}`)}）</span>}
              <span className="snippets-facts">{factsOf(step, translate)}</span>
            </span>
          </li>
        ))}
      </ol>
      {snippet.group === 'own' && name === null && (
        <div className="snippets-own">
          <Button onPress={() => setName(snippet.name)}>{translate('snippets.rename')}</Button>
          <Button onPress={onRemove}>{translate('snippets.remove')}</Button>
        </div>
      )}
      {name !== null && (
        <Form
          className="snippets-make"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() === '') return
            setName(null)
            onRename(name.trim())
          }}
        >
          <TextField isSmall label={translate('snippets.makeName')} value={name} onChange={setName} maxLength={60} autoFocus />
          <Button type="submit" isDisabled={name.trim() === ''}>
            {translate('snippets.renameDo')}
          </Button>
        </Form>
      )}
    </section>
  )
}

function factsOf(step: SnippetStep, translate: Translate): string {
  const ways = step.next === 'following' ? [] : step.next.filter(({ condition, to }) => condition !== '' || to !== wayOut)
  const facts = [
    step.lane !== '' && translate('snippets.fact.lane', { name: step.lane }),
    step.inputs.length > 0 && translate('snippets.fact.inputs', { names: step.inputs.join(translate('app.listSeparator')) }),
    step.outputs.length > 0 && translate('snippets.fact.outputs', { names: step.outputs.join(translate('app.listSeparator')) }),
    step.system !== '' && translate('snippets.fact.system', { name: step.system }),
    step.method !== '' && translate('snippets.fact.method', { name: step.method }),
    ways.length > 0 && ways.map(({ condition, to }) => translate(to === wayOut ? 'snippets.fact.wayOut' : condition === '' ? 'snippets.fact.back' : 'snippets.fact.way', { condition, to })).join(translate('app.listSeparator')),
  ]
  return facts.filter(Boolean).join('　')
}
