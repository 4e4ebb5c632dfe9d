import type { ErrorData } from '../../../../shared/contract/base.ts'
import type { ReportKind } from '../../../../shared/contract/reports.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'

/** The tab where the first missing thing is made. */
const places: Readonly<Record<string, { tab: string; label: MessageKey }>> = {
  'reports.lacks.procedure': { tab: 'procedures', label: 'reports.toProcedures' },
  'reports.lacks.table': { tab: 'fitgap-tables', label: 'reports.toTables' },
  'reports.lacks.package': { tab: 'packages', label: 'reports.toPackages' },
  'reports.lacks.evaluation': { tab: 'packages', label: 'reports.toPackages' },
  'reports.lacks.lost': { tab: 'lost-functions', label: 'reports.toLost' },
}

/** A kind that cannot be made yet: what it is for, what is missing, and the way there. */
export function LackingReport({ project, kind, lacks }: { project: string; kind: ReportKind; lacks: readonly ErrorData[] }) {
  const translate = useTranslate()
  const place = places[lacks[0]?.reason ?? '']
  return (
    <EmptyState
      actions={
        place !== undefined && (
          <Button look="filled" size="medium" onPress={() => navigate({ screen: 'project', project, tab: place.tab })}>
            {translate(place.label)}
          </Button>
        )
      }
    >
      {translate(`reports.purpose.${kind}`)} {lacks.map(({ reason, values }) => translate(reason as MessageKey, values)).join('')}
    </EmptyState>
  )
}
