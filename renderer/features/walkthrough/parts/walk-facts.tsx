import { readStepAttributes } from '../../../../shared/bpmn/attributes/step-attributes.ts'
import type { FlowMap } from '../../../../shared/walk/flow-map.ts'
import { oneLine } from '../../../../shared/fitgap/steps/one-line.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

/** What belongs to the present step: documents, system, way of working, time. */
export function WalkFacts({ map, node }: { map: FlowMap; node: string | null }) {
  const translate = useTranslate()
  const step = map.nodes.get(node ?? '')
  if (step === undefined) return null
  const { system, method, minutesPerCase } = readStepAttributes(step.attributes)
  const documents = (direction: 'read' | 'write') =>
    map.graph.dataLinks
      .filter((link) => link.node === step.id && link.direction === direction)
      .flatMap((link) => oneLine(map.graph.data.find(({ id }) => id === link.data)?.name ?? '') || [])
      .join(translate('app.listSeparator'))
  const facts = [
    documents('read') && translate('walk.facts.read', { names: documents('read') }),
    documents('write') && translate('walk.facts.write', { names: documents('write') }),
    system && translate('walk.facts.system', { name: system }),
    method && translate('walk.facts.method', { name: method }),
    typeof minutesPerCase === 'number' && translate('walk.facts.minutes', { count: minutesPerCase }),
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  if (facts.length === 0) return null
  return (
    <ul className="walk-facts">
      {facts.map((fact) => (
        <li key={String(fact)}>{fact}</li>
      ))}
    </ul>
  )
}
