import type { Ref } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { barRoles, roleLooks, type BarRole } from './role-look.ts'
import { patternId, RolePatterns } from './role-patterns.tsx'

export interface Bar {
  label: string
  counts: Readonly<Record<BarRole, number>>
  /** Percent of fit; null where nothing is judged. */
  share: number | null
}

export interface StackedBarsProps {
  ref: Ref<SVGSVGElement>
  /** Keeps the ids of this picture apart. */
  id: string
  title: string
  bars: readonly Bar[]
}

const width = 640
const left = 168
const right = 56
const line = 34
const head = 60

/** One bar per line, each as long as all its rows: what part is judged how. The numbers stand on the parts; the same numbers are in the table above. */
export function StackedBars({ ref, id, title, bars }: StackedBarsProps) {
  const translate = useTranslate()
  const height = head + bars.length * line + 8
  const word = (role: BarRole) => (role === 'open' ? translate('fitgap.state.open') : translate(`fitgap.judgement.${role}`))
  const said = bars.map(({ label, counts }) => `${label}: ${barRoles.filter((role) => counts[role] > 0).map((role) => `${word(role)} ${counts[role]}`).join(' ')}`).join(' / ')
  return (
    <svg ref={ref} className="summary-picture" xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title} ${said}`} fontFamily="'BIZ UDPGothic', 'BIZ UDPゴシック', sans-serif" fontSize="14" fill="#1a1a1a">
      <RolePatterns prefix={id} />
      <rect width={width} height={height} fill="#ffffff" />
      <text x="0" y="18" fontWeight="700">
        {title}
      </text>
      {barRoles.map((role, index) => (
        <g key={role} transform={`translate(${index * 104} 28)`}>
          <rect width="16" height="16" y="1" fill={`url(#${patternId(id, role)})`} stroke="#4d4d4d" />
          <text x="21" y="14">
            {roleLooks[role].symbol} {word(role)}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => (
        <BarLine key={`${bar.label} ${index}`} id={id} bar={bar} y={head + index * line} />
      ))}
    </svg>
  )
}

function BarLine({ id, bar, y }: { id: string; bar: Bar; y: number }) {
  const all = barRoles.reduce((sum, role) => sum + bar.counts[role], 0)
  const room = width - left - right
  return (
    <g>
      <text x={left - 8} y={y + 18} textAnchor="end">
        {shortened(bar.label)}
      </text>
      {barRoles.map((role) => {
        const wide = all === 0 ? 0 : (bar.counts[role] / all) * room
        const before = barRoles.slice(0, barRoles.indexOf(role)).reduce((sum, each) => sum + bar.counts[each], 0)
        const at = left + (all === 0 ? 0 : (before / all) * room)
        const { symbol, text } = roleLooks[role]
        const said = `${symbol}${bar.counts[role]}`
        return wide === 0 ? null : (
          <g key={role}>
            <rect x={at} y={y} width={wide} height={26} fill={`url(#${patternId(id, role)})`} stroke="#4d4d4d" />
            {wide > 14 + said.length * 9 && (
              <>
                {role !== 'fit' && <rect x={at + wide / 2 - said.length * 6} y={y + 4} width={said.length * 12} height={18} fill="#ffffff" opacity="0.9" />}
                <text x={at + wide / 2} y={y + 18} textAnchor="middle" fill={text}>
                  {said}
                </text>
              </>
            )}
          </g>
        )
      })}
      <text x={width - right + 8} y={y + 18}>
        {bar.share === null ? '－' : `${bar.share}%`}
      </text>
    </g>
  )
}

/** Long names are cut in pictures; the table above has them whole. */
function shortened(label: string): string {
  return label.length > 11 ? `${label.slice(0, 10)}…` : label
}
