import type { SpecItem, SpecLinkProposal } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'

export interface LinkCellProps {
  item: SpecItem
  proposals: readonly SpecLinkProposal[]
  isReadOnly: boolean
  onUnlink: (link: SpecItem['links'][number]) => void
  onAccept: (proposal: SpecLinkProposal) => void
  onShow: (flow: string, element: string) => void
}

/** What an item is linked to, and under it in grey what is proposed, with the reason. */
export function LinkCell({ item, proposals, isReadOnly, onUnlink, onAccept, onShow }: LinkCellProps) {
  const translate = useTranslate()
  return (
    <div className="link-cell">
      {item.links.map((link) => (
        <span key={link.id} className={link.isGone ? 'link-chip is-gone' : 'link-chip'}>
          {link.isGone ? (
            <span>
              <Icon name="warning" size={14} />
              {link.elementName}（{translate('specLibrary.linkGone')}）
            </span>
          ) : (
            <Button look="link" onPress={() => onShow(link.flow, link.element)}>
              {link.elementName}
            </Button>
          )}
          {!isReadOnly && (
            <Button look="bare" isIcon aria-label={translate('specLinks.unlinkOne', { name: link.elementName })} onPress={() => onUnlink(link)}>
              <Icon name="close" size={14} />
            </Button>
          )}
        </span>
      ))}
      {proposals.map((proposal) => (
        <div key={`${proposal.flow} ${proposal.element}`} className="link-proposal">
          <span>
            {translate('specLinks.proposal')}{' '}
            <Button look="link" onPress={() => onShow(proposal.flow, proposal.element)}>
              {proposal.elementName}
            </Button>{' '}
            {Math.round(proposal.score * 100)}%　{proposal.reason}
          </span>
          {!isReadOnly && (
            <Button aria-label={translate('specLinks.acceptOneOf', { code: item.code, name: proposal.elementName })} onPress={() => onAccept(proposal)}>
              {translate('specLinks.acceptOne')}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}
