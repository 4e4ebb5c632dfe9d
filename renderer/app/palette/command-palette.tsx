import { useMemo, useState, type KeyboardEvent } from 'react'
import { Autocomplete, Dialog, Header, Input, ListBox, ListBoxItem, ListBoxSection, Modal, ModalOverlay, SearchField } from 'react-aria-components'
import type { MessageKey } from '../../../shared/i18n/translate.ts'
import { Icon } from '../../ui/icon/icon.tsx'
import '../../ui/dialog/dialog.css'
import '../../ui/menu/menu.css'
import { listCommands } from '../commands/command-list.ts'
import { useTranslate } from '../i18n/use-translate.ts'
import { useSession } from '../state/session.ts'
import { hitEntries, useFlowHits } from './flow-hits.ts'
import { placeEntries } from './place-entries.ts'
import { searchEntries, type PaletteEntry } from './palette-entry.ts'
import { closePalette, usePalette } from './palette-state.ts'
import './palette.css'

const titles: Record<PaletteEntry['kind'], MessageKey> = { place: 'app.palette.places', hit: 'app.palette.hits', command: 'app.palette.commands' }

/** Ctrl+K: places, commands and whatever the flows of the project hold in one list, from one character on. */
export function CommandPalette() {
  const isOpen = usePalette((state) => state.isOpen)
  return isOpen ? <OpenPalette /> : null
}

function OpenPalette() {
  const translate = useTranslate()
  const [query, setQuery] = useState('')
  const entries = useEntries()
  const { entries: hits, total } = useHits(query)
  const found = useMemo(() => [...(query.trim() === '' ? entries.slice(0, 60) : searchEntries(entries, query)), ...hits], [entries, hits, query])
  const choose = (id: string) => {
    const entry = found.find((known) => known.id === id)
    closePalette()
    if (entry !== undefined) afterFocusReturned(entry.run)
  }
  return (
    <ModalOverlay className="scrim palette-scrim" isOpen isDismissable onOpenChange={(isOpen) => isOpen || closePalette()}>
      <Modal className="dialog-frame dialog-frame--wide">
        <Dialog className="dialog" aria-label={translate('app.find')}>
          <div className="dialog palette" onKeyDownCapture={closeOnEscape}>
            <Autocomplete inputValue={query} onInputChange={setQuery}>
              <SearchField className="menu-search palette-search" aria-label={translate('app.find')} autoFocus>
                <Icon name="search" />
                <Input role="combobox" aria-expanded placeholder={translate('app.palette.hint')} />
              </SearchField>
              <ListBox
                className="menu"
                aria-label={translate('app.palette.found')}
                selectionMode="none"
                onAction={(id) => choose(String(id))}
                renderEmptyState={() => <div className="menu-empty">{translate('app.nothingFound')}</div>}
              >
                {(['place', 'hit', 'command'] as const)
                  .map((kind) => ({ kind, lines: found.filter((entry) => entry.kind === kind) }))
                  .filter(({ lines }) => lines.length > 0)
                  .map(({ kind, lines }) => (
                    <ListBoxSection key={kind} className="menu-section">
                      <Header className="menu-header">{translate(titles[kind])}</Header>
                      {lines.map((entry) => (
                        <ListBoxItem key={entry.id} id={entry.id} className="menu-item" textValue={entry.name}>
                          <span className="palette-name">{entry.name}</span>
                          <span className="menu-item-end">{entry.note}</span>
                        </ListBoxItem>
                      ))}
                    </ListBoxSection>
                  ))}
              </ListBox>
            </Autocomplete>
            <p role="status" className={total > 0 ? 'palette-count' : 'visually-hidden'}>
              {query.trim() !== '' && translate(total > hits.length ? 'app.palette.more' : 'app.palette.count', { total, shown: hits.length })}
            </p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Runs once the focus is back where it was: a dialog that opens then gives it back to there, not to the list that is gone. */
function afterFocusReturned(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}

/** Esc closes at once; the search field by itself would only become empty first. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.keyCode === 229) return
  event.stopPropagation()
  closePalette()
}

function useEntries(): PaletteEntry[] {
  const translate = useTranslate()
  const { project, overview } = useSession()
  return useMemo(() => {
    const commands = listCommands()
      .filter((command) => command.unavailable === undefined && command.id !== 'app.palette')
      .map((command): PaletteEntry => ({ id: `command ${command.id}`, kind: 'command', name: command.label, note: command.keys ?? '', run: command.run }))
    if (project === null || overview === null) return commands
    return [...placeEntries(project.project, overview, translate), ...commands]
  }, [project, overview, translate])
}

function useHits(query: string): { entries: PaletteEntry[]; total: number } {
  const translate = useTranslate()
  const { project, overview } = useSession()
  const { hits, total } = useFlowHits(project?.project ?? null, query)
  const entries = useMemo(() => (project === null || overview === null ? [] : hitEntries(project.project, overview, hits, translate)), [project, overview, hits, translate])
  return { entries, total }
}
