import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const place = z.object({
  bounds: z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int() }),
  isMaximised: z.boolean(),
})
export type WindowPlace = z.infer<typeof place>

/** Where the window stood last time, or null: first start, a damaged note, or a screen that is no longer there. */
export function readWindowPlace(file: string): WindowPlace | null {
  try {
    const found = place.parse(JSON.parse(readFileSync(file, 'utf8')))
    return screen.getAllDisplays().some((display) => isMostlyOn(found.bounds, display.workArea)) ? found : null
  } catch {
    return null
  }
}

/** Notes the place of a window; losing it is no harm, so a disk that refuses is left alone. */
export function rememberWindowPlace(file: string, window: BrowserWindow): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ bounds: window.getNormalBounds(), isMaximised: window.isMaximized() } satisfies WindowPlace))
  } catch {
    // The next start takes the default place.
  }
}

function isMostlyOn(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const height = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y)
  return width > bounds.width / 2 && height > bounds.height / 2
}
