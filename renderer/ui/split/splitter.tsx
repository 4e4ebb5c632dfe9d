import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import './splitter.css'

export interface SplitterProps {
  label: string
  /** The line between two columns stands upright, the one between two rows lies. */
  orientation: 'vertical' | 'horizontal'
  /** Share of the first part in percent. */
  value: number
  usual: number
  /** Where the usual share is not one number: puts it back instead. */
  onReset?: () => void
  onChange: (percent: number) => void
}

const least = 15
const most = 85

/** The line between two parts: drag it, move it with the arrow keys, double click or Enter puts it back. */
export function Splitter({ label, orientation, value, usual, onReset, onChange }: SplitterProps) {
  const isDragging = useRef(false)
  const set = (percent: number) => onChange(Math.round(Math.min(Math.max(percent, least), most) * 10) / 10)
  const reset = () => (onReset === undefined ? set(usual) : onReset())
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const whole = event.currentTarget.parentElement?.getBoundingClientRect()
    if (!isDragging.current || whole === undefined) return
    set(orientation === 'horizontal' ? ((event.clientY - whole.top) / whole.height) * 100 : ((event.clientX - whole.left) / whole.width) * 100)
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowUp: -2, ArrowLeft: -2, ArrowDown: 2, ArrowRight: 2 }[event.key]
    if (step !== undefined) set(value + step)
    else if (event.key === 'Home') set(least)
    else if (event.key === 'End') set(most)
    else if (event.key === 'Enter') reset()
    else return
    event.preventDefault()
  }
  return (
    <div
      className={`splitter splitter--${orientation}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(value)}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={(event) => {
        isDragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag}
      onPointerUp={() => (isDragging.current = false)}
      onDoubleClick={reset}
      onKeyDown={press}
    />
  )
}
