import { Button } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { MarkIcon } from '../../../ui/marks/mark-icon.tsx'
import { markKinds } from '../../../ui/marks/mark-kind.ts'
import { MarkSwatch } from '../../../ui/marks/mark-swatch.tsx'
import { countRows } from '../comparison/count-rows.ts'
import { toggleKind } from '../comparison/row-filter.ts'
import { useRowWords } from '../comparison/row-words.ts'
import { sideWords } from '../comparison/side-words.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import './legend.css'

/** What the marks mean, how many rows carry each, and the filter: a press shows only this kind, with Shift it is added. */
export function Legend() {
  const translate = useTranslate()
  const comparison = useComparison()
  const view = useComparisonState((state) => state.view)
  const kinds = useComparisonState((state) => state.filter.kinds)
  const { kindWord } = useRowWords(sideWords(view, translate))
  const counts = countRows(view.rows).kinds
  return (
    <div className="legend" role="group" aria-label={translate('compare.legend')}>
      {markKinds.map((kind) => (
        <Button
          key={kind}
          className={`legend-entry${counts[kind] === 0 ? ' is-empty' : ''}`}
          aria-pressed={kinds.has(kind)}
          onPress={({ shiftKey }) => comparison.show({ ...comparison.state.filter, kinds: toggleKind(kinds, kind, shiftKey) })}
        >
          <MarkSwatch kind={kind} />
          <MarkIcon kind={kind} />
          <span>{kindWord(kind)}</span>
          <b>{counts[kind]}</b>
          <span className="visually-hidden">{translate('compare.legendUnit')}</span>
        </Button>
      ))}
    </div>
  )
}
