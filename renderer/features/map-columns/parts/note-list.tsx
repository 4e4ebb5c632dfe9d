import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { placeOfNote, type ImportNote } from '../notes-of-import.ts'

/** So many are listed; the rest are counted. All stand in the table above. */
const listed = 300

/** What is to be told of the table; each that has a place leads to it. */
export function NoteList({ notes, onShow }: { notes: readonly ImportNote[]; onShow: (line: number) => void }) {
  const translate = useTranslate()
  const wrong = notes.filter(({ tone }) => tone !== 'information').length
  return (
    <section className="step-import-notes" data-pane aria-label={translate('mapColumns.notes')}>
      <h2 aria-live="polite">{wrong === 0 ? translate('mapColumns.allWell') : translate('mapColumns.notesCount', { count: wrong })}</h2>
      <ul>
        {notes.slice(0, listed).map((note, index) => (
          <li key={index} className={`step-import-note-${note.tone}`}>
            <Icon name={note.tone} size={14} />
            <span>
              {note.line !== null && (
                <Button look="link" onPress={() => onShow(note.line ?? 1)}>
                  {placeOfNote(note, translate)}
                </Button>
              )}{' '}
              {note.text}
            </span>
          </li>
        ))}
        {notes.length > listed && <li>{translate('mapColumns.notesMore', { count: notes.length - listed })}</li>}
      </ul>
    </section>
  )
}
