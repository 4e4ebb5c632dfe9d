import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Input, Label, SearchField } from 'react-aria-components'
import { snippetOfSteps } from '../../../shared/snippets/snippet-of-steps.ts'
import type { SnippetStep } from '../../../shared/snippets/snippet.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { reportError } from '../../app/state/report-error.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { insertIntoDiagram } from './insert-into-diagram.ts'
import { findSnippets } from './listed-snippet.ts'
import { MakeSnippet } from './parts/make-snippet.tsx'
import { SnippetList } from './parts/snippet-list.tsx'
import { SnippetPreview } from './parts/snippet-preview.tsx'
import { useSnippets } from './use-snippets.ts'
import './snippets.css'

/** Which 部品 to insert: searched in a list, shown with its steps, inserted behind the chosen step. */
export function SnippetsDialog({ document, session, onClose }: EditorPartProps & { onClose: () => void }) {
  const translate = useTranslate()
  const own = useSnippets(document.project)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState('')
  const [removed, setRemoved] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const { selection } = useSnapshot(session)
  const steps = useChosenSteps(session, selection.map(({ id }) => id))
  const found = useMemo(() => findSnippets(own.items, query), [own.items, query])
  const current = found.find(({ id }) => id === chosen) ?? found[0]
  const [anchor] = selection
  const insert = (id = current?.id) => {
    const snippet = found.find((known) => known.id === id)
    if (snippet === undefined) return
    onClose()
    void insertIntoDiagram(session, snippet, anchor?.id ?? null)
  }
  const pressInSearch = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter') insert()
    else if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('[role="option"]')?.focus()
    else return
    event.preventDefault()
  }
  const remove = async (id: string, name: string) => {
    await own.remove(id)
    setRemoved(name)
  }
  return (
    <Dialog
      title={translate('snippets.title')}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <span className="snippets-place">
            {anchor === undefined ? translate('snippets.atEnd') : translate('snippets.after', { name: anchor.name || translate('snippets.chosenShape') })}
          </span>
          <Button size="medium" onPress={onClose}>
            {translate('snippets.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={current === undefined} onPress={() => insert()}>
            {translate('snippets.insert')}
          </Button>
        </>
      }
    >
      {steps !== null && <MakeSnippet steps={steps} onMake={async (name) => setChosen((await own.add(name, steps)) ?? '')} />}
      {removed !== null && (
        <p role="status" className="snippets-removed">
          {translate('snippets.removedNow', { name: removed })}
          <Button
            look="link"
            onPress={() => {
              setRemoved(null)
              void own.undo()
            }}
          >
            {translate('app.undo')}
          </Button>
        </p>
      )}
      <div className="snippets">
        <div className="snippets-left">
          <SearchField className="menu-search snippets-search" value={query} onChange={setQuery} autoFocus onKeyDown={(event) => event.continuePropagation()}>
            <Icon name="search" />
            <Label className="visually-hidden">{translate('snippets.search')}</Label>
            <Input placeholder={translate('snippets.search')} onKeyDown={pressInSearch} />
          </SearchField>
          <SnippetList ref={list} found={found} current={current?.id ?? ''} onChoose={setChosen} onInsert={insert} />
        </div>
        {current !== undefined && (
          <SnippetPreview
            key={current.id}
            snippet={current}
            onRename={(name) => void own.rename(current.id, name)}
            onRemove={() => void remove(current.id, current.name)}
          />
        )}
      </div>
    </Dialog>
  )
}

/** The chosen steps as a 部品; null where the choice holds no step. */
function useChosenSteps(session: EditorPartProps['session'], chosen: readonly string[]): SnippetStep[] | null {
  const [steps, setSteps] = useState<SnippetStep[] | null>(null)
  const ids = chosen.join(' ')
  useEffect(() => {
    let isShown = true
    if (ids !== '') session.text().then((xml) => isShown && setSteps(snippetOfSteps(xml, ids.split(' '))), reportError)
    return () => void (isShown = false)
  }, [session, ids])
  return steps
}
