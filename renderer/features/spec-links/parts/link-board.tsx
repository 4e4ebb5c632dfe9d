import { useCallback, useMemo, useState } from 'react'
import type { SpecItem, SpecItemKind, SpecLinkProposal, SpecSummary } from '../../../../shared/contract/specs.ts'
import { client } from '../../../api/client.ts'
import { UndoButtons } from '../../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Segments } from '../../../ui/field/segments.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { Splitter } from '../../../ui/split/splitter.tsx'
import { specName } from '../../spec-library/spec-name.ts'
import { changeSpecs, stepSpecs, type SpecsView } from '../../spec-library/use-specs.ts'
import { countsByElement, livingLinks, shownItems, targetOf, type Shown } from '../link-state.ts'
import { useLinkView } from '../use-link-view.ts'
import { ItemPane } from './item-pane.tsx'
import { LinkDiagram } from './link-diagram.tsx'
import { BareElements } from './bare-elements.tsx'

export interface LinkBoardProps {
  project: string
  spec: SpecSummary
  view: SpecsView
  items: readonly SpecItem[]
  /** The item to begin with. */
  wanted: string | undefined
  isReadOnly: boolean
}

type Order = { kind: 'link' | 'unlink'; item: string; flow: string; element: string }
const thresholds = [90, 80, 70, 60, 50]

/** Diagram and list side by side; what is chosen on both sides is linked or unlinked. */
export function LinkBoard({ project, spec, view, items, wanted, isReadOnly }: LinkBoardProps) {
  const translate = useTranslate()
  const { elements, proposals: all } = useLinkView(project, spec.id, view.readings)
  const [kind, setKind] = useState<SpecItemKind>(items.find(({ id }) => id === wanted)?.kind ?? 'function')
  const [chosenFlow, setFlow] = useState<string>()
  const [shapes, setShapes] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(wanted === undefined ? [] : [wanted]))
  const [current, setCurrent] = useState<string | null>(wanted ?? null)
  const [shown, setShown] = useState<Shown>('all')
  const [threshold, setThreshold] = useState(70)
  const [split, setSplit] = useState(50)
  const flow = spec.flows.find((one) => one.flow === chosenFlow) ?? spec.flows[0]!
  const own = useMemo(() => new Set(items.filter((item) => item.kind === kind).map(({ id }) => id)), [items, kind])
  const proposals = useMemo(() => all.filter(({ item }) => own.has(item)), [all, own])
  const counts = useMemo(() => countsByElement(items, kind, flow.flow), [items, kind, flow.flow])
  const bare = elements.filter((one) => one.flow === flow.flow && one.kind === targetOf(kind) && !counts.has(one.element))
  const here = useMemo(() => ({ flow: flow.flow, elements: shapes }), [flow.flow, shapes])
  const listed = useMemo(() => shownItems(items, kind, shown, here, proposals), [items, kind, shown, here, proposals])
  const count = (what: Shown) => shownItems(items, kind, what, here, proposals).length
  const sure = proposals.filter(({ score }) => score * 100 >= threshold)
  const targets = new Set(elements.filter((one) => one.flow === flow.flow && one.kind === targetOf(kind)).map(({ element }) => element))
  const pickedShapes = [...shapes].filter((element) => targets.has(element))
  const pickedItems = [...chosen].filter((item) => own.has(item))
  const linkedPairs = pickedItems.flatMap((item) => pickedShapes.filter((element) => items.find(({ id }) => id === item)?.links.some((link) => link.flow === flow.flow && link.element === element)).map((element) => ({ item, element })))

  const change = async (orders: readonly Order[], said: 'specLinks.linked' | 'specLinks.unlinked') => {
    if (orders.length === 0) return
    const isDone = await changeSpecs(project, async () => {
      await client.specs.link({ project, spec: spec.id, links: [...orders] })
      return true
    })
    if (isDone) showToast({ text: translate(said, { count: orders.length }), action: { label: translate('app.undo'), run: () => void stepSpecs(project, 'undo') } })
  }
  const link = () => {
    const orders = pickedItems.flatMap((item) => pickedShapes.map((element): Order => ({ kind: 'link', item, flow: flow.flow, element })))
    void change(orders.filter(({ item, element }) => !linkedPairs.some((pair) => pair.item === item && pair.element === element)), 'specLinks.linked')
  }
  const accept = (accepted: readonly SpecLinkProposal[]) => void change(accepted.map(({ item, flow: of, element }) => ({ kind: 'link', item, flow: of, element })), 'specLinks.linked')
  const choose = useCallback((element: string | null, { add }: { add: boolean }) => {
    setShapes((before) => {
      if (element === null) return new Set()
      if (!add) return new Set([element])
      return before.has(element) ? new Set([...before].filter((other) => other !== element)) : new Set([...before, element])
    })
  }, [])
  const show = (of: string, element: string) => {
    setFlow(of)
    setShapes(new Set([element]))
  }
  const detach = async () => {
    const isDone = await changeSpecs(project, async () => {
      await client.specs.detachFlow({ project, spec: spec.id, flow: flow.flow })
      return true
    })
    if (isDone) showToast({ text: translate('specLinks.detached', { name: flow.name }), action: { label: translate('app.undo'), run: () => void stepSpecs(project, 'undo') } })
  }
  const isForms = kind === 'form'
  const linkedItems = items.filter((item) => item.kind === kind && livingLinks(item).length > 0).length
  return (
    <>
      <Commands>
        {!isReadOnly && (
          <Button look="filled" isDisabled={sure.length === 0} onPress={() => accept(sure)}>
            {translate('specLinks.acceptAll', { percent: threshold, count: sure.length })}
          </Button>
        )}
      </Commands>
      <Tools>
        <section className="specs-tools" data-pane aria-label={translate('specLibrary.tools')}>
          {!isReadOnly && <UndoButtons id="specs" next={view} onStep={(direction) => void stepSpecs(project, direction)} />}
          <strong className="specs-name">{specName(spec, translate)}</strong>
          <Segments
            label={translate('specLibrary.kind')}
            value={kind}
            choices={[
              { id: 'function', label: translate('specLibrary.functionsCount', { count: spec.functions }) },
              { id: 'form', label: translate('specLibrary.formsCount', { count: spec.forms }) },
            ]}
            onChange={(next) => {
              setKind(next)
              setShapes(new Set())
            }}
          />
          {spec.flows.length > 1 && (
            <SelectField
              isSmall
              isLabelHidden
              label={translate('specLinks.flow')}
              value={flow.flow}
              choices={spec.flows.map((one) => ({ id: one.flow, label: `${one.procedureName}　${one.name}` }))}
              onChange={(next) => {
                setFlow(next)
                setShapes(new Set())
              }}
            />
          )}
          {!isReadOnly && (
            <SelectField
              isSmall
              isLabelHidden
              label={translate('specLinks.threshold')}
              value={String(threshold)}
              choices={thresholds.map((percent) => ({ id: String(percent), label: translate('specLinks.thresholdOf', { percent }) }))}
              onChange={(percent) => setThreshold(Number(percent))}
            />
          )}
          <span className="grow" />
          {!isReadOnly && (
            <Button look="bare" onPress={() => void detach()}>
              {translate('specLinks.detach')}
            </Button>
          )}
        </section>
      </Tools>
      <div className="link-board" style={{ gridTemplateColumns: `${split}fr 1px ${100 - split}fr` }}>
        <div className="link-left">
          <LinkDiagram key={flow.flow} project={project} flow={flow.flow} name={flow.name} counts={counts} chosen={shapes} onChoose={choose} />
          <BareElements kind={kind} elements={bare} chosen={shapes} onChoose={(element) => choose(element, { add: false })} />
        </div>
        <Splitter label={translate('specLinks.split')} orientation="vertical" value={split} usual={50} onChange={setSplit} />
        <ItemPane
          kind={kind}
          items={listed}
          proposals={proposals}
          current={current}
          selected={chosen}
          shown={shown}
          counts={{ all: own.size, unlinked: count('unlinked'), proposed: count('proposed'), here: pickedShapes.length === 0 ? null : count('here') }}
          isReadOnly={isReadOnly}
          onShown={setShown}
          onSelect={(next, at) => {
            setChosen(next)
            setCurrent(at)
          }}
          onUnlink={(item, { flow: of, element }) => void change([{ kind: 'unlink', item, flow: of, element }], 'specLinks.unlinked')}
          onAccept={(proposal) => accept([proposal])}
          onShow={show}
        >
          {!isReadOnly && (
            <div className="rows-actions">
              <span aria-live="polite">
                {pickedShapes.length > 0 && pickedItems.length > 0
                  ? translate(isForms ? 'specLinks.chosenDocuments' : 'specLinks.chosen', { steps: pickedShapes.length, items: pickedItems.length })
                  : translate(isForms ? 'specLinks.chooseBothDocuments' : 'specLinks.chooseBoth')}
              </span>
              <span className="grow" />
              <Button isDisabled={linkedPairs.length === 0} onPress={() => void change(linkedPairs.map(({ item, element }) => ({ kind: 'unlink', item, flow: flow.flow, element })), 'specLinks.unlinked')}>
                {translate('specLinks.unlink')}
              </Button>
              <Button isDisabled={pickedShapes.length * pickedItems.length <= linkedPairs.length} onPress={link}>
                {translate('specLinks.link')}
              </Button>
            </div>
          )}
        </ItemPane>
      </div>
      <StatusItems>
        <span>{translate(isForms ? 'specLinks.countForms' : 'specLinks.countLinked', { linked: linkedItems, count: own.size })}</span>
        <span>{translate(isForms ? 'specLinks.documentsWithout' : 'specLinks.stepsWithout', { count: bare.length })}</span>
      </StatusItems>
    </>
  )
}
