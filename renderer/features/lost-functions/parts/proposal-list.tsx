import type { LostFunctionsView, LostProposal } from '../../../../shared/contract/lost-functions.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { tellLost, writeLost, type LostPlace } from '../use-lost-functions.ts'

/** What the Fit & Gap 表 and the chosen package say will be missing; taken one by one or all at once. */
export function ProposalList({ place, view, isReadOnly }: { place: LostPlace; view: LostFunctionsView; isReadOnly: boolean }) {
  const translate = useTranslate()
  const { proposals } = view
  const take = (taken: readonly LostProposal[]) => {
    const lost = taken.map(({ name, subject, section, reason, alternative }) => ({ id: crypto.randomUUID(), fields: { name: name.slice(0, 1000), subject, section: section.slice(0, 100), reason, alternative } }))
    void writeLost(place, { lost }).then(() => tellLost(place, translate('lostFunctions.taken', { count: lost.length })))
  }
  return (
    <aside className="lost-proposals" data-pane aria-label={translate('lostFunctions.proposals', { count: proposals.length })}>
      <h2>{translate('lostFunctions.proposals', { count: proposals.length })}</h2>
      {proposals.length === 0 ? (
        <p>{translate(view.tableName === '' && view.packageName === '' ? 'lostFunctions.noProposalsYet' : 'lostFunctions.noProposals')}</p>
      ) : (
        <>
          <p className="lost-note">{translate('lostFunctions.proposalsHint')}</p>
          {!isReadOnly && <Button onPress={() => take(proposals)}>{translate('lostFunctions.takeAll')}</Button>}
          <ul>
            {proposals.map((proposal) => (
              <li key={proposal.subject}>
                <div>
                  <strong>
                    {proposal.subjectName} {proposal.name}
                  </strong>
                  <span className="lost-note">{translate(`lostFunctions.cause.${proposal.cause}`)}</span>
                  {proposal.reason !== '' && <span>{proposal.reason}</span>}
                </div>
                {!isReadOnly && (
                  <Button aria-label={translate('lostFunctions.takeOf', { name: proposal.name })} onPress={() => take([proposal])}>
                    {translate('lostFunctions.take')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}
