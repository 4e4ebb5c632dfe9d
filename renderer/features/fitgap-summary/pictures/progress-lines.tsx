import type { Ref } from 'react'
import { formatDate } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'

export interface ProgressPoint {
  day: string
  reference: string
  fit: number
  judged: number
  rows: number
}

export interface ProgressLinesProps {
  ref: Ref<SVGSVGElement>
  title: string
  points: readonly ProgressPoint[]
}

const width = 640
const height = 200
const area = { left: 48, right: 96, top: 32, bottom: 28 }

/** How far one reference was judged, and how much of it fits, day by day: a full line with dots and a dashed one with squares. */
export function ProgressLines({ ref, title, points }: ProgressLinesProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const most = Math.max(1, ...points.map(({ rows }) => rows))
  const first = Date.parse(points[0]?.day ?? '')
  const span = Math.max(1, Date.parse(points.at(-1)?.day ?? '') - first)
  const x = (day: string) => (points.length === 1 ? area.left + (width - area.left - area.right) / 2 : area.left + ((Date.parse(day) - first) / span) * (width - area.left - area.right))
  const y = (count: number) => height - area.bottom - (count / most) * (height - area.top - area.bottom)
  const path = (of: 'judged' | 'fit') => points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.day).toFixed(1)} ${y(point[of]).toFixed(1)}`).join('')
  const last = points.at(-1)
  const day = (given: string) => formatDate(new Date(`${given}T00:00`), locale)
  const said = last === undefined ? '' : `${day(last.day)} ${translate('fitgapSummary.judged')} ${last.judged} / ${last.rows} ${translate('fitgap.judgement.fit')} ${last.fit}`
  return (
    <svg ref={ref} className="summary-picture" xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title} ${said}`} fontFamily="'BIZ UDPGothic', 'BIZ UDPゴシック', sans-serif" fontSize="14" fill="#1a1a1a">
      <rect width={width} height={height} fill="#ffffff" />
      <text x="0" y="18" fontWeight="700">
        {title}
      </text>
      {[0, most].map((count) => (
        <g key={count}>
          <path d={`M${area.left} ${y(count)}H${width - area.right}`} stroke="#cccccc" />
          <text x={area.left - 8} y={y(count) + 5} textAnchor="end">
            {count}
          </text>
        </g>
      ))}
      {points.length > 0 && (
        <>
          <text x={area.left} y={height - 8}>
            {day(points[0]!.day)}
          </text>
          {points.length > 1 && (
            <text x={width - area.right} y={height - 8} textAnchor="end">
              {day(last!.day)}
            </text>
          )}
        </>
      )}
      <path d={path('judged')} fill="none" stroke="#0017c1" strokeWidth="2" />
      <path d={path('fit')} fill="none" stroke="#197a4b" strokeWidth="2" strokeDasharray="6 4" />
      {points.map((point) => (
        <g key={point.day}>
          <circle cx={x(point.day)} cy={y(point.judged)} r="4" fill="#0017c1" />
          <rect x={x(point.day) - 4} y={y(point.fit) - 4} width="8" height="8" fill="#197a4b" />
        </g>
      ))}
      {last !== undefined && (
        <>
          <text x={width - area.right + 12} y={y(last.judged) + 5}>
            {translate('fitgapSummary.judged')} {last.judged}
          </text>
          <text x={width - area.right + 12} y={Math.max(y(last.fit) + 5, y(last.judged) + 23)}>
            {translate('fitgap.judgement.fit')} {last.fit}
          </text>
        </>
      )}
    </svg>
  )
}
