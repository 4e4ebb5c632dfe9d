import { ListBox, ListBoxItem } from 'react-aria-components'
import type { TermGroup } from '../../../../shared/terms/find-term-groups.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

/** The line for words of the user's own choice. */
export const phraseChoice = 'phrase'

/** The terms that were found, and the line for own words; arrows choose. */
export function TermList({ groups, current, onChoose }: { groups: readonly TermGroup[]; current: string; onChoose: (key: string) => void }) {
  const translate = useTranslate()
  return (
    <nav className="terms-list" aria-label={translate('terms.found')}>
      <h2>{translate('terms.title')}</h2>
      <p className="terms-none">{translate(groups.length === 0 ? 'terms.none' : 'terms.found')}</p>
      <ListBox
        className="terms-lines"
        aria-label={translate('terms.found')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[current]}
        onSelectionChange={(keys) => keys !== 'all' && onChoose(String([...keys][0] ?? ''))}
      >
        {groups.map(({ key, variants, isDocument }) => (
          <ListBoxItem key={key} id={key} className="terms-line" textValue={variants[0]?.written ?? ''}>
            <span>{variants.map(({ written }) => written).join('・')}</span>
            <span className="muted">
              {translate(isDocument ? 'terms.documentCount' : 'terms.useCount', { count: variants.reduce((sum, { uses }) => sum + uses.length, 0), ways: variants.length })}
            </span>
          </ListBoxItem>
        ))}
        <ListBoxItem id={phraseChoice} className="terms-line" textValue={translate('terms.phrase')}>
          <span>{translate('terms.phrase')}</span>
          <span className="muted">{translate('terms.phraseNote')}</span>
        </ListBoxItem>
      </ListBox>
    </nav>
  )
}
