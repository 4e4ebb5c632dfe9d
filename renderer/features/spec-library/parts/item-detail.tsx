import type { SpecItem, SpecSummary } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { formatRoute } from '../../../app/state/route.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { UsingTables } from './using-tables.tsx'
import { specLinksRoute } from '../spec-route.ts'

/** Everything about one 機能 or 帳票, and the steps or documents it is linked to. */
export function ItemDetail({ project, spec, item, onClose }: { project: string; spec: SpecSummary; item: SpecItem; onClose: () => void }) {
  const translate = useTranslate()
  const className = translate(`specLibrary.class.${item.class}`)
  const types = Object.entries(item.types).filter(([, mark]) => mark !== '')
  const flows = new Map(spec.flows.map((flow) => [flow.flow, flow]))
  return (
    <>
      <div className="spec-item-head">
        <h2>
          <span className="identifier">{item.code}</span> {item.name || item.small}
        </h2>
        <Button look="bare" isIcon aria-label={translate('app.close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <p className="ink-2">{[item.large, item.middle, item.small].filter(Boolean).join(' › ')}</p>
      <p>
        {!item.classText.startsWith(className) && className}
        {item.classText !== '' && <span className="ink-2"> {item.classText}</span>}
      </p>
      <p className="spec-text">{item.text}</p>
      {types.length > 0 && (
        <>
          <h3>{translate('specLibrary.types')}</h3>
          <dl className="spec-types">
            {types.map(([type, mark]) => (
              <div key={type}>
                <dt>{type}</dt>
                <dd>{mark}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {item.effectiveOn !== '' && (
        <p>
          {translate('specLibrary.effectiveOn')}: {item.effectiveOn}
        </p>
      )}
      {item.note !== '' && (
        <>
          <h3>{translate('specLibrary.note')}</h3>
          <p className="spec-text">{item.note}</p>
        </>
      )}
      <h3>{translate(item.kind === 'function' ? 'specLibrary.linkedSteps' : 'specLibrary.linkedDocuments')}</h3>
      {item.links.length === 0 && <p className="muted">{translate('specLibrary.noLinks')}</p>}
      <ul>
        {item.links.map((link) => {
          const flow = flows.get(link.flow)
          return (
            <li key={link.id}>
              {flow === undefined || link.isGone ? (
                <span className="muted">{link.elementName}</span>
              ) : (
                <a href={formatRoute({ screen: 'procedure', project, procedure: flow.procedure, tab: 'flow', flow: link.flow, selection: [link.element] })}>{link.elementName}</a>
              )}
              {link.isGone && (
                <span className="specs-unread">
                  <Icon name="warning" size={14} />
                  {translate('specLibrary.linkGone')}
                </span>
              )}
              {link.origin === 'list' && <span className="ink-2"> {translate('specLibrary.linkByList')}</span>}
            </li>
          )
        })}
      </ul>
      <a href={formatRoute(specLinksRoute(project, spec.id, [item.id]))}>{translate('specLibrary.links')}</a>
      <UsingTables project={project} spec={spec.id} />
    </>
  )
}
