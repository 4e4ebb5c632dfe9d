import { CheckboxGroup, Label } from 'react-aria-components'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { CheckField } from '../../../ui/field/check-field.tsx'

export interface ReferenceCandidate {
  kind: 'spec' | 'package' | 'flow'
  target: string
  name: string
  group: 'spec' | 'package' | 'asis' | 'tobe' | 'standard' | 'other'
}

const groups = ['spec', 'package', 'asis', 'tobe', 'standard', 'other'] as const

export function referenceKey({ kind, target }: Pick<ReferenceCandidate, 'kind' | 'target'>): string {
  return `${kind} ${target}`
}

export interface ReferenceChoiceProps {
  candidates: readonly ReferenceCandidate[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** What a table can be judged against, to be ticked, by kind. */
export function ReferenceChoice({ candidates, chosen, onChange }: ReferenceChoiceProps) {
  const translate = useTranslate()
  if (candidates.length === 0) return <p className="ink-2">{translate('fitgapTable.references.none')}</p>
  return (
    <div className="reference-choice">
      {groups.map((group) => {
        const own = candidates.filter((candidate) => candidate.group === group)
        if (own.length === 0) return null
        const keys = own.map(referenceKey)
        return (
          <CheckboxGroup
            key={group}
            className="choice-group"
            value={chosen.filter((key) => keys.includes(key))}
            onChange={(values) => onChange([...chosen.filter((key) => !keys.includes(key)), ...values])}
          >
            <Label className="field-label">{translate(`fitgapTable.references.group.${group}` as MessageKey)}</Label>
            {own.map((candidate) => (
              <CheckField key={referenceKey(candidate)} value={referenceKey(candidate)}>
                {candidate.name}
              </CheckField>
            ))}
          </CheckboxGroup>
        )
      })}
    </div>
  )
}
