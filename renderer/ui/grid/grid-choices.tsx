import { useEffect, useRef } from 'react'
import type { GridController } from './grid-controller.ts'
import type { GridChoice } from './model/grid-column.ts'

export interface GridChoicesProps {
  grid: GridController
  id: string
  label: string
  choices: readonly GridChoice[]
  current: number
  /** The cell, in pixels of the window. */
  at: DOMRect
}

export function choiceId(id: string, index: number): string {
  return `${id}-choice-${index}`
}

/** The choices of the cell being edited, under it or, where there is no room, above it. The keyboard stays in the field. */
export function GridChoices({ grid, id, label, choices, current, at }: GridChoicesProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Newer browsers give a promise here, which must not become the effect's clean-up.
    void list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const height = Math.min(choices.length * 28 + 8, 240)
  const top = at.bottom + height > window.innerHeight - 32 ? at.top - height : at.bottom
  return (
    <div ref={list} id={`${id}-choices`} className="sheet-choices" role="listbox" aria-label={label} style={{ left: at.left, top, minWidth: at.width, maxHeight: height }}>
      {choices.map((choice, index) => (
        <div
          key={choice.text}
          id={choiceId(id, index)}
          role="option"
          aria-selected={index === current}
          className="sheet-choice"
          // Pressed rather than clicked, so that the field keeps the focus.
          onPointerDown={(event) => {
            event.preventDefault()
            event.stopPropagation()
            grid.commit(choice.text, true)
          }}
        >
          {choice.text}
        </div>
      ))}
    </div>
  )
}
