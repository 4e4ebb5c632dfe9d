import { useState } from 'react'
import { CheckboxGroup } from 'react-aria-components'
import { standardBusinessAreas } from '../../../../shared/domain/business-areas.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'

/** The official 20 in the order towns print them, and names of one's own. */
export function AreaChoice({ chosen, onChange }: { chosen: readonly string[]; onChange: (areas: readonly string[]) => void }) {
  const translate = useTranslate()
  const [own, setOwn] = useState<readonly string[]>([])
  const [text, setText] = useState('')
  const names: readonly string[] = [...standardBusinessAreas, ...own]
  const add = () => {
    const name = text.trim()
    if (name === '') return
    if (!names.includes(name)) setOwn([...own, name])
    // In the order shown, whatever was ticked first.
    onChange([...names, name].filter((other) => other === name || chosen.includes(other)).filter((other, index, all) => all.indexOf(other) === index))
    setText('')
  }
  return (
    <section className="new-project-column new-project-areas">
      <h2 id="new-project-areas">{translate('newProject.areas')}</h2>
      <p className="ink-2">{translate('newProject.areasNote')}</p>
      <CheckboxGroup
        className="new-project-choices"
        aria-labelledby="new-project-areas"
        value={[...chosen]}
        onChange={(values) => onChange(names.filter((name) => values.includes(name)))}
      >
        {names.map((name) => (
          <CheckField key={name} value={name}>
            {name}
          </CheckField>
        ))}
      </CheckboxGroup>
      <div className="new-project-own">
        <TextField
          label={translate('newProject.ownArea')}
          value={text}
          onChange={setText}
          maxLength={60}
          isSmall
          onKeyDown={(event) => {
            event.continuePropagation()
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            add()
          }}
        />
        <Button isDisabled={text.trim() === ''} onPress={add}>
          {translate('newProject.addOwn')}
        </Button>
      </div>
    </section>
  )
}
