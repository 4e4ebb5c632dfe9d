import type { SpecItemKind } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { SpecElement } from '../link-state.ts'

export interface BareElementsProps {
  kind: SpecItemKind
  elements: readonly SpecElement[]
  chosen: ReadonlySet<string>
  onChoose: (element: string) => void
}

/** Steps without a function, or documents without a form; each leads to its shape. */
export function BareElements({ kind, elements, chosen, onChoose }: BareElementsProps) {
  const translate = useTranslate()
  const isForms = kind === 'form'
  return (
    <section className="link-bare" data-pane aria-label={translate(isForms ? 'specLinks.documentsWithoutTitle' : 'specLinks.stepsWithoutTitle')}>
      <h2>{translate(isForms ? 'specLinks.documentsWithout' : 'specLinks.stepsWithout', { count: elements.length })}</h2>
      {elements.length === 0 ? (
        <p className="ink-2">{translate(isForms ? 'specLinks.allDocuments' : 'specLinks.allSteps')}</p>
      ) : (
        <ul>
          {elements.map(({ element, name, lane }) => (
            <li key={element}>
              <Button look="bare" aria-pressed={chosen.has(element)} onPress={() => onChoose(element)}>
                {name}
                {lane !== '' && <span className="ink-2">{lane}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
