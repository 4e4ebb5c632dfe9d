import { Fragment } from 'react'
import type { PreviewedChange } from '../../../../shared/terms/preview-changes.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { useSession } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { oneLine } from '../../../../shared/fitgap/steps/one-line.ts'

export interface PreviewTableProps {
  lines: readonly PreviewedChange[]
  /** Words marked in the present text, and the one marked in the new text. */
  before: readonly string[]
  after: string
  /** Keys of the texts that shall stay as they are. */
  left: ReadonlySet<string>
  onLeave: (left: ReadonlySet<string>) => void
}

/** Every text before and after; an unticked one stays as it is. */
export function PreviewTable({ lines, before, after, left, onLeave }: PreviewTableProps) {
  const translate = useTranslate()
  const { project, overview } = useSession()
  const marked = lines.filter(({ key }) => !left.has(key)).length
  const toggle = (keys: readonly string[], isMarked: boolean) => {
    const next = new Set(left)
    for (const key of keys) if (isMarked) next.delete(key)
    else next.add(key)
    onLeave(next)
  }
  return (
    <table className="terms-table">
      <caption className="visually-hidden">{translate('terms.preview')}</caption>
      <thead>
        <tr>
          <th scope="col" className="terms-column-mark">
            <CheckField
              aria-label={translate('terms.markAll')}
              isSelected={marked === lines.length}
              isIndeterminate={marked > 0 && marked < lines.length}
              onChange={(isMarked) => toggle(lines.map(({ key }) => key), isMarked)}
            />
          </th>
          <th scope="col" className="terms-column-place">
            {translate('terms.place')}
          </th>
          <th scope="col">{translate('terms.before')}</th>
          <th scope="col">{translate('terms.after')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, flow, element, field, from, to }) => {
          const procedure = overview?.procedures.find(({ flows }) => flows.some(({ id }) => id === flow))
          const kind = procedure?.flows.find(({ id }) => id === flow)?.kind
          const place = [procedure?.name, kind && translate(`app.kind.${kind}`)].filter(Boolean).join(' › ')
          const open = () =>
            project !== null && procedure !== undefined && navigate({ screen: 'procedure', project: project.project, procedure: procedure.id, tab: 'flow', flow, selection: [element] })
          return (
            <tr key={key} data-left={left.has(key) || undefined}>
              <td>
                <CheckField aria-label={translate('terms.mark', { text: oneLine(from) })} isSelected={!left.has(key)} onChange={(isMarked) => toggle([key], isMarked)} />
              </td>
              <td>
                <Button look="link" aria-label={translate('terms.open', { place, text: oneLine(from) })} onPress={open}>
                  {place}
                </Button>
                {field !== 'name' && <span className="muted">{translate(`terms.field.${field}`)}</span>}
              </td>
              <td>
                <Marked text={oneLine(from)} words={before.filter((word) => word !== after)} />
              </td>
              <td>
                <Marked text={oneLine(to)} words={[after]} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A text with the words in question underlined and bold; never by colour alone. */
function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const pattern = words.filter(Boolean).toSorted((one, other) => other.length - one.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  if (pattern === '') return text
  return text.split(new RegExp(`(${pattern})`)).map((part, at) => (at % 2 === 1 ? <mark key={at} className="terms-mark">{part}</mark> : <Fragment key={at}>{part}</Fragment>))
}
