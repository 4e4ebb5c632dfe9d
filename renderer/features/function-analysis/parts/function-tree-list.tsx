import type { FunctionBranch } from '../../../../shared/function-analysis/function-tree.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

export interface FunctionTreeListProps {
  branches: readonly FunctionBranch[]
  /** The middle of the grid that is shown. */
  current: string
  onOpen: (cell: string) => void
}

/** Every grid with what is in it; a name leads to its grid. */
export function FunctionTreeList({ branches, current, onOpen }: FunctionTreeListProps) {
  const translate = useTranslate()
  return (
    <nav className="functions-tree" data-pane aria-label={translate('functionAnalysis.tree')}>
      <ul>
        {branches.map(({ cell, depth }) => (
          <li key={cell.id}>
            <button
              type="button"
              className="functions-branch"
              style={{ paddingLeft: 16 + depth * 16 }}
              aria-current={cell.id === current ? 'location' : undefined}
              onClick={() => onOpen(cell.id)}
            >
              {cell.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
