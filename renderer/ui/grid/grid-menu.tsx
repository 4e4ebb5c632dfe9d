import { useRef, type ReactNode } from 'react'
import { Menu, Popover } from 'react-aria-components'
import { MenuEntry, MenuSection } from '../menu/menu.tsx'
import '../menu/menu.css'
import type { GridController } from './grid-controller.ts'
import type { GridWords } from './grid-words.ts'
import { readPlainCells } from './model/clipboard-cells.ts'

export interface GridMenuProps {
  grid: GridController
  words: GridWords
  /** Where it opens, in pixels of the window. */
  at: { x: number; y: number }
  /** Further sections of the screen that uses the grid. */
  children?: ReactNode
  /** The browser did not let the program read the clipboard. */
  onCannotPaste: () => void
  onClose: () => void
}

/** What can be done with the selected cells: right click, or Shift+F10. */
export function GridMenu({ grid, words, at, children, onCannotPaste, onClose }: GridMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const { isReadOnly } = grid.host
  const run = (action: () => void) => () => {
    onClose()
    grid.focus()
    action()
  }
  return (
    <>
      <span ref={anchor} className="sheet-menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover className="popover" aria-label={words.menu} isOpen onOpenChange={(isOpen) => isOpen || run(() => undefined)()} triggerRef={anchor} placement="bottom start" offset={0}>
        <Menu className="menu" aria-label={words.menu} autoFocus="first">
          <MenuSection title={words.menu}>
            <MenuEntry id="copy" label={words.copy} end="Ctrl+C" onAction={run(() => grid.copyByMenu('copy'))} />
            {!isReadOnly && <MenuEntry id="cut" label={words.cut} end="Ctrl+X" onAction={run(() => grid.copyByMenu('cut'))} />}
            {!isReadOnly && <MenuEntry id="paste" label={words.paste} end="Ctrl+V" onAction={run(() => void pasteFromClipboard(grid, onCannotPaste))} />}
            {!isReadOnly && <MenuEntry id="clear" label={words.clear} end="Delete" onAction={run(() => grid.clear())} />}
            {!isReadOnly && <MenuEntry id="fill" label={words.fillDown} end="Ctrl+D" onAction={run(() => grid.fillDown())} />}
            {!isReadOnly && <MenuEntry id="above" label={words.insertAbove} end="Ctrl+Shift++" onAction={run(() => grid.insertRows('above'))} />}
            {!isReadOnly && <MenuEntry id="below" label={words.insertBelow} onAction={run(() => grid.insertRows('below'))} />}
            {!isReadOnly && <MenuEntry id="remove" label={words.removeRows} end="Ctrl+-" onAction={run(() => grid.removeRows())} />}
          </MenuSection>
          {children}
        </Menu>
      </Popover>
    </>
  )
}

/** Only a press of Ctrl+V hands over the clipboard without asking; from a menu the browser has to allow it. */
async function pasteFromClipboard(grid: GridController, onCannotPaste: () => void): Promise<void> {
  try {
    grid.paste(readPlainCells(await navigator.clipboard.readText()))
  } catch {
    onCannotPaste()
  }
}
