import { useRef, type DragEvent, type MouseEvent } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { buttonClass } from '../../../ui/button/button.tsx'
import type { DiagramSession } from '../../../editor/session/diagram-session.ts'
import { everydaySymbols } from '../../../editor/symbols/everyday-symbols.ts'
import { SymbolIcon } from './symbol-icon.tsx'
import { useSymbolsInSight } from './use-symbols-in-sight.ts'

export interface SymbolRowProps {
  session: DiagramSession
  /** A symbol hangs on the pointer: its name. */
  onHold: (name: string) => void
  /** What the symbol under the pointer or with the focus is for; '' when there is none. */
  onPoint: (hint: string) => void
}

/** The symbols to place: press and click into the diagram, drag, or Enter to place at once. */
export function SymbolRow({ session, onHold, onPoint }: SymbolRowProps) {
  const translate = useTranslate()
  const row = useRef<HTMLDivElement>(null)
  const inSight = useSymbolsInSight(row, everydaySymbols.length)
  return (
    <div ref={row} className="symbol-row" role="group" aria-label={translate('editor.symbols')}>
      {everydaySymbols.map(({ id, name, hint, target }, index) => {
        const label = translate(name)
        const says = () => onPoint(translate('editor.place', { name: label, hint: translate(hint) }))
        const place = (event: MouseEvent | DragEvent) => {
          // A press of Enter or Space arrives as a click without a pointer.
          const isByKey = event.type === 'click' && event.detail === 0
          session.place(target, isByKey ? null : event.nativeEvent)
          if (!isByKey) onHold(label)
        }
        return (
          <button
            key={id}
            type="button"
            className={buttonClass({ look: 'bare' })}
            draggable
            data-hidden={index >= inSight || undefined}
            title={translate('editor.place', { name: label, hint: translate(hint) })}
            onClick={place}
            onDragStart={place}
            onPointerEnter={says}
            onPointerLeave={() => onPoint('')}
            onFocus={says}
            onBlur={() => onPoint('')}
          >
            <SymbolIcon symbol={id} />
            {label}
          </button>
        )
      })}
      <button
        type="button"
        className={buttonClass({ look: 'bare' })}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect()
          session.openSymbolMenu({ x: left, y: bottom + 4 }, translate('editor.allSymbols'))
        }}
      >
        {translate('editor.moreSymbols')}
      </button>
    </div>
  )
}
