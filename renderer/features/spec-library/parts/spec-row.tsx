import type { SpecSummary } from '../../../../shared/contract/specs.ts'
import { japaneseDate } from '../../../../shared/domain/japanese-date.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { formatRoute } from '../../../app/state/route.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { editionBefore } from '../order-specs.ts'
import { editionName } from '../spec-name.ts'
import { specDifferenceRoute, specLinksRoute, specRoute } from '../spec-route.ts'

export interface SpecRowProps {
  project: string
  spec: SpecSummary
  specs: readonly SpecSummary[]
  /** The newest edition of its 業務 bears the name. */
  isFirst: boolean
  isReadOnly: boolean
  onRemove: (spec: SpecSummary) => void
}

/** One (業務, 版). */
export function SpecRow({ project, spec, specs, isFirst, isReadOnly, onRemove }: SpecRowProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const edition = editionName(spec.edition, translate)
  const before = editionBefore(specs, spec)
  const files = spec.sources.map(({ fileName }) => fileName).join(translate('app.listSeparator'))
  const unread = spec.sources.reduce((sum, source) => sum + source.unread.length, 0)
  return (
    <tr>
      <th scope="row">
        <span className={isFirst ? 'specs-area' : 'visually-hidden'}>{spec.areaName}</span>
      </th>
      <td>
        <a className="specs-edition" href={formatRoute(specRoute(project, spec.id))} aria-label={translate('specLibrary.open', { area: spec.areaName, edition })}>
          {edition}
        </a>
      </td>
      <td className={spec.issuedOn === null ? 'muted' : undefined}>
        {spec.issuedOn === null ? translate('specLibrary.noDate') : locale === 'ja' ? japaneseDate(spec.issuedOn) : spec.issuedOn}
      </td>
      <td className="is-number">{spec.functions}</td>
      <td className="is-number">{spec.forms}</td>
      <td>
        {spec.functions === 0 ? (
          <span className="muted">{translate('specLibrary.noFunctions')}</span>
        ) : (
          <a className="specs-linked" href={formatRoute(specLinksRoute(project, spec.id))} aria-label={`${translate('specLibrary.links')} ${spec.areaName} ${edition} ${spec.linkedFunctions} / ${spec.functions}`}>
            <Meter value={spec.linkedFunctions} of={spec.functions} />
            {translate('specLibrary.linkedOf', { linked: spec.linkedFunctions, count: spec.functions })}
          </a>
        )}
      </td>
      <td className={spec.flows.length === 0 ? 'muted' : undefined}>
        {spec.flows.length === 0 ? translate('specLibrary.noFlow') : spec.flows.map(({ name }) => name).join(translate('app.listSeparator'))}
      </td>
      <td>
        <span className="specs-files" title={files}>
          {files}
        </span>
        {unread > 0 && (
          <span className="specs-unread">
            <Icon name="warning" size={14} />
            {translate('specLibrary.unreadRows', { count: unread })}
          </span>
        )}
      </td>
      <td>
        <MenuTrigger>
          <Button look="bare" isIcon aria-label={`${translate('specLibrary.column.actions')} ${spec.areaName} ${edition}`}>
            <Icon name="more" />
          </Button>
          <Menu label={translate('specLibrary.column.actions')} placement="bottom end">
            <MenuEntry id="links" label={translate('specLibrary.links')} onAction={() => navigate(specLinksRoute(project, spec.id))} />
            {before !== undefined && (
              <MenuEntry id="difference" label={translate('specLibrary.difference')} onAction={() => navigate(specDifferenceRoute(project, before.id, spec.id))} />
            )}
            {!isReadOnly && <MenuEntry id="remove" label={translate('specLibrary.removeOf')} onAction={() => onRemove(spec)} />}
          </Menu>
        </MenuTrigger>
      </td>
    </tr>
  )
}
