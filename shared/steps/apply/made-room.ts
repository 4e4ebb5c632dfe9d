import type { MadeRoom } from '../../bpmn/layout/insert/revise-drawing.ts'

/** Room that was made for a step, as its element remembers it: 「step x 136;foot y 40」. */
export function writeMadeRoom(rooms: readonly MadeRoom[]): string {
  return rooms.map(({ place, axis, by }) => `${place} ${axis} ${by}`).join(';')
}

/** Reads what `writeMadeRoom` wrote; what is no such thing is passed over. */
export function readMadeRoom(written: string): MadeRoom[] {
  return written.split(';').flatMap((part): MadeRoom[] => {
    const [, place, axis, by] = /^(step|foot|end) ([xy]) (\d{1,4})$/.exec(part.trim()) ?? []
    return isPlace(place) && (axis === 'x' || axis === 'y') && Number(by) > 0 ? [{ place, axis, by: Number(by) }] : []
  })
}

function isPlace(word: string | undefined): word is MadeRoom['place'] {
  return word === 'step' || word === 'foot' || word === 'end'
}
