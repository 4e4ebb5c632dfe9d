import { useTranslate } from '../i18n/use-translate.ts'

/** So many columns are named in the status bar; the others are counted. */
const mostNamed = 3

/** Names the columns of a grid that stand further to the right than the window shows; nothing where there are none. */
export function ColumnsBeyond({ names }: { names: readonly string[] }) {
  const translate = useTranslate()
  if (names.length === 0) return null
  const named = names.slice(0, mostNamed).join(translate('app.listSeparator'))
  const more = names.length - mostNamed
  return <span className="status-columns">{translate(more > 0 ? 'app.columnsBeyondMore' : 'app.columnsBeyond', { names: named, count: more })}</span>
}
