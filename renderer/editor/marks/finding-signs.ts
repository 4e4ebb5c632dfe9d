import type { Severity } from '../../../shared/checks/finding.ts'
import type { DiagramSession } from '../session/diagram-session.ts'
import { createSvg } from './create-svg.ts'
import './finding-signs.css'

const kind = 'kurabe-finding'

/** Symbol and colour of each kind, as in the drawer; 20 px, with a white rim that keeps it apart from lines it lies on. */
const drawings: Readonly<Record<Severity, readonly [string, Record<string, string | number>][]>> = {
  error: [
    ['circle', { cx: 8, cy: 8, r: 6.8, fill: '#ce0000' }],
    ['path', { d: 'M8 4.5v4.2M8 11.3h.01', stroke: '#fff' }],
  ],
  warning: [
    ['path', { d: 'M8 1.5 15 14H1z', fill: '#806300' }],
    ['path', { d: 'M8 6v3.5M8 11.8h.01', stroke: '#fff' }],
  ],
  hint: [
    ['circle', { cx: 8, cy: 8, r: 6.2, fill: '#fff', stroke: '#4d4d4d' }],
    ['path', { d: 'M8 7.3v3.6M8 5h.01', stroke: '#4d4d4d' }],
  ],
}

/**
 * Hangs a sign on the upper right corner of shapes. It goes along when a shape moves, takes no click away from it, keeps its size while zooming and is never
 * written into the diagram. What hung there before goes; returns what takes the signs away.
 */
export function showFindingSigns(session: DiagramSession, signs: ReadonlyMap<string, Severity>): () => void {
  const overlays = session.service('overlays')
  const registry = session.service('elementRegistry')
  overlays.remove({ type: kind })
  for (const [id, severity] of signs) {
    const element = registry.get(id)
    if (element === undefined || element.waypoints !== undefined) continue
    const isBand = element.type === 'bpmn:Lane' || element.type === 'bpmn:Participant'
    // A lane is told at its name, at the left; everything else at the upper right.
    overlays.add(element, kind, { position: isBand ? { top: 2, left: 6 } : { top: -9, right: 11 }, html: draw(severity), show: { minZoom: 0.35 }, scale: false })
  }
  return () => overlays.remove({ type: kind })
}

function draw(severity: Severity): HTMLElement {
  const svg = createSvg('svg', { width: 20, height: 20, viewBox: '-1 -1 18 18', fill: 'none', 'stroke-width': 1.6, 'stroke-linecap': 'round' })
  const rim = severity === 'warning' ? createSvg('path', { d: 'M8 .5 16 15H0z', fill: '#fff', stroke: '#fff', 'stroke-linejoin': 'round' }) : createSvg('circle', { cx: 8, cy: 8, r: 8.6, fill: '#fff' })
  svg.append(rim, ...drawings[severity].map(([name, attributes]) => createSvg(name, attributes)))
  const sign = document.createElement('div')
  sign.className = 'finding-sign-on-shape'
  sign.dataset.severity = severity
  sign.setAttribute('aria-hidden', 'true')
  sign.append(svg)
  return sign
}
