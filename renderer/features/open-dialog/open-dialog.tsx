import { useEffect, useState, type FocusEvent } from 'react'
import type { FolderEntry } from '../../../shared/contract/files.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { useNavigation } from '../../app/state/navigation.ts'
import { isFileName } from '../../shell/file-name.ts'
import { cancelFolderRequest, useFolderRequest, type FolderRequest } from '../../shell/folder-request.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { MessageBar } from '../../ui/feedback/message-bar.tsx'
import { acceptedEntries, extensionOf } from './accepted-entries.ts'
import { FolderList } from './parts/folder-list.tsx'
import { PlaceList } from './parts/place-list.tsx'
import { revisitFolder, useVisitedFolder, visitFolder } from './visited-folder.ts'
import './open-dialog.css'

/** The core's own folder view, for shells without a file dialog. It shows while something asks for a file or a place. */
export function OpenDialog() {
  const request = useFolderRequest((state) => state.request)
  // Whoever asked is gone when the place changes (back, a link): then nobody waits for an answer.
  useEffect(() => useNavigation.subscribe(cancelFolderRequest), [])
  return request === null ? null : <FolderDialog request={request} />
}

function FolderDialog({ request }: { request: FolderRequest }) {
  const translate = useTranslate()
  const { folder, problem } = useVisitedFolder()
  const [selected, setSelected] = useState<readonly string[]>([])
  const [name, setName] = useState(request.kind === 'save' ? request.options.suggestedName : '')
  useEffect(() => void revisitFolder(), [])

  const [hasMoved, setHasMoved] = useState(false)

  const visit = (path: string) => {
    setHasMoved(true)
    setSelected([])
    void visitFolder(path)
  }
  const entries = folder === null ? [] : acceptedEntries(folder.entries, request)
  const finish = (paths: readonly string[]) => {
    useFolderRequest.setState({ request: null })
    if (request.kind === 'files') request.answer([...paths])
    else request.answer(paths[0] ?? null)
  }
  const extension = request.kind === 'save' ? extensionOf(request.options.kind) : ''
  const isUsableName = isFileName(name)
  const path = request.kind === 'save' && folder !== null && isUsableName ? savePath(folder.path, name, extension) : null
  const exists = path !== null && folder!.entries.some((entry) => entry.path === path)
  const keepsExisting = request.kind === 'save' && request.options.keepsExisting === true
  const target = exists && keepsExisting ? null : path
  const nameFault =
    name.trim() !== '' && !isUsableName ? translate('openDialog.badName') : exists && keepsExisting ? translate('openDialog.keepsExisting') : undefined
  const act = (entry: FolderEntry) => {
    if (entry.kind === 'folder') visit(entry.path)
    else if (request.kind === 'save') setName(entry.name)
    else finish([entry.path])
  }
  const choose = () => {
    if (request.kind === 'folder') return folder && finish([folder.path])
    if (request.kind === 'save') return target !== null && finish([target])
    const [only] = selected
    const entry = entries.find(({ path }) => path === only)
    if (selected.length === 1 && entry?.kind === 'folder') return visit(entry.path)
    finish(selected.filter((path) => entries.some((one) => one.path === path && one.kind !== 'folder')))
  }
  const canChoose = request.kind === 'files' ? selected.length > 0 : request.kind === 'folder' ? folder !== null : target !== null

  return (
    <Dialog
      title={request.options.title}
      width="wide"
      onClose={cancelFolderRequest}
      actions={
        <>
          <Button size="medium" onPress={cancelFolderRequest}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={!canChoose} onPress={choose}>
            {translate(request.kind === 'files' ? 'openDialog.open' : request.kind === 'folder' ? 'openDialog.here' : exists && !keepsExisting ? 'openDialog.replace' : 'openDialog.save')}
          </Button>
        </>
      }
    >
      <div className="folder-view">
        <PlaceList places={folder?.places ?? []} current={folder?.path ?? ''} onVisit={visit} />
        <div className="folder-main">
          <div className="folder-bar">
            <Button look="bare" isDisabled={!folder?.parent} onPress={() => visit(folder!.parent!)}>
              <Icon name="up" />
              {translate('openDialog.up')}
            </Button>
            <span className="folder-path" title={folder?.path}>
              <bdi>{folder?.path}</bdi>
            </span>
          </div>
          {problem !== null && <MessageBar tone="error">{problem}</MessageBar>}
          <FolderList
            key={folder?.path}
            takesFocus={request.kind !== 'save' || hasMoved}
            entries={entries}
            isMultiple={request.kind === 'files' && request.options.isMultiple}
            selected={selected}
            onSelect={setSelected}
            onAction={act}
            onUp={() => folder?.parent && visit(folder.parent)}
            emptyText={translate(request.kind === 'files' ? 'openDialog.empty' : 'openDialog.emptyFolder')}
          />
        </div>
      </div>
      {request.kind === 'save' && (
        <TextField
          label={translate('openDialog.fileName')}
          value={name}
          onChange={setName}
          autoFocus
          error={nameFault}
          note={exists && !keepsExisting ? translate('openDialog.exists') : undefined}
          onFocus={selectStem}
          onKeyDown={(event) => {
            // Esc and the keys of the program are not for the field.
            event.continuePropagation()
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && canChoose) choose()
          }}
        />
      )}
    </Dialog>
  )
}

/** The part of the name before its ending is selected: typing replaces it and leaves the ending. */
function selectStem(event: FocusEvent): void {
  if (!(event.target instanceof HTMLInputElement)) return
  const dot = event.target.value.lastIndexOf('.')
  event.target.setSelectionRange(0, dot > 0 ? dot : event.target.value.length)
}

function savePath(folder: string, name: string, extension: string): string {
  const trimmed = name.trim()
  const separator = folder.includes('\\') ? '\\' : '/'
  const file = trimmed.toLowerCase().endsWith(extension) ? trimmed : `${trimmed}${extension}`
  return `${folder.endsWith(separator) ? folder.slice(0, -1) : folder}${separator}${file}`
}
