import type { ReportKind } from '../../../../shared/contract/reports.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { reportGroups } from '../report-scopes.ts'
import type { ReportLists } from '../use-report-lists.ts'

interface KindListProps {
  kinds: ReportLists['kinds']
  current: ReportKind
  onChoose: (kind: ReportKind) => void
}

/** The kinds of documents: and which of them cannot be made yet; the middle says what is missing. */
export function KindList({ kinds, current, onChoose }: KindListProps) {
  const translate = useTranslate()
  return (
    <nav className="reports-kinds" data-pane="kinds" aria-label={translate('reports.kinds')}>
      {reportGroups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`reports-group-${group.id}`}>
          <h2 id={`reports-group-${group.id}`} className="reports-group">
            {translate(`reports.group.${group.id}`)}
          </h2>
          {group.kinds.map((kind) => {
            const lacks = kinds.find((entry) => entry.kind === kind)?.lacks ?? []
            return (
              <button key={kind} type="button" className="reports-kind" aria-current={kind === current ? 'true' : undefined} onClick={() => onChoose(kind)}>
                <span className="reports-kind-name">{translate(`reports.kind.${kind}`)}</span>
                {lacks.length > 0 && (
                  <span className="reports-kind-lack">
                    <Icon name="warning" size={14} />
                    {translate('reports.notReady')}
                  </span>
                )}
              </button>
            )
          })}
        </div>
      ))}
    </nav>
  )
}
