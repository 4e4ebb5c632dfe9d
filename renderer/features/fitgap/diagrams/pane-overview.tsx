import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { SeenPart } from '../../../editor/viewer/diagram-view.ts'

/** Which part of the diagram is in sight, from left to right. It only informs; moving is done on the canvas. */
export function PaneOverview({ seen }: { seen: SeenPart }) {
  const translate = useTranslate()
  const percent = Math.round(seen.scale * 100)
  return (
    <>
      <span className="overview" aria-hidden="true">
        <span className="overview-part" style={{ left: `${seen.start * 100}%`, width: `${Math.max(seen.length * 100, 4)}%` }} />
      </span>
      {percent !== 100 && <span className="muted">{translate('compare.percent', { percent })}</span>}
    </>
  )
}
