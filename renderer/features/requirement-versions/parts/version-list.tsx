import type { RequirementVersion } from '../../../../shared/contract/reports.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { Button } from '../../../ui/button/button.tsx'

/** The kept versions, the newest first; a press on a name compares it with the present state. */
export function VersionList({ versions, before, onChoose }: { versions: readonly RequirementVersion[]; before: string | null; onChoose: (version: string) => void }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const moment = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP-u-ca-japanese' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <table className="requirement-table">
      <caption className="visually-hidden">{translate('requirementVersions.list')}</caption>
      <thead>
        <tr>
          {(['number', 'name', 'stage', 'day', 'digest', 'note'] as const).map((column) => (
            <th key={column} scope="col" data-column={column}>
              {translate(`requirementVersions.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {versions.map(({ id, number, name, stage, note, digest, createdAt }) => (
          <tr key={id} data-current={id === before || undefined}>
            <td>{number}</td>
            <th scope="row">
              <Button look="link" aria-pressed={id === before} onPress={() => onChoose(id)}>
                {name}
              </Button>
            </th>
            <td>{translate(`requirementVersions.stage.${stage}`)}</td>
            <td>{moment.format(new Date(createdAt))}</td>
            <td>
              <code title={translate('requirementVersions.digestLong', { digest })}>{digest.slice(0, 12)}</code>
            </td>
            <td className="requirement-note">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
