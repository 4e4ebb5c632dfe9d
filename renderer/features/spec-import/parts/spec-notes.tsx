import type { OpenedSpecFile, SpecImportNote, SpecImportPreview } from '../../../../shared/contract/specs.ts'
import { describeCause } from '../../../api/describe-error.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { editionName } from '../../spec-library/spec-name.ts'
import { useSpecImport } from '../spec-import-state.ts'
import { IdQuestions } from './id-questions.tsx'

export interface SpecNotesProps {
  opened: OpenedSpecFile
  preview: SpecImportPreview | undefined
  onShow: (sheet: string, row: number) => void
}

const listed = 200

/** What it would change, which ids are in question, what could not be read and what was repaired; each leads to its line. */
export function SpecNotes({ opened, preview, onShow }: SpecNotesProps) {
  const translate = useTranslate()
  const keeps = useSpecImport((state) => state.keeps)
  const hasArea = useSpecImport((state) => state.area.trim() !== '')
  if (preview === undefined) return <section className="spec-notes" data-pane aria-label={translate('specImport.notes')} />
  const { changes } = preview
  // A row whose id is asked for stands among the questions already.
  const asked = new Set(preview.questions.map(({ sheet, row }) => `${sheet} ${row}`))
  const unread = preview.unread.filter(({ sheet, row }) => !asked.has(`${sheet} ${row}`))
  // What the file lacked at first is settled as soon as somebody has chosen the columns; of nothing, nothing was read well.
  const isRead = preview.functions + preview.forms > 0
  const notes = isRead ? opened.notes.filter(({ reason }) => reason !== 'spec.note.noHeader') : opened.notes
  const isWell = isRead && preview.unread.length === 0 && preview.questions.length === 0 && preview.warnings.length === 0
  return (
    <section className="spec-notes" data-pane tabIndex={-1} aria-label={translate('specImport.notes')}>
      <p aria-live="polite">
        <b>{changes === null ? hasArea && isRead && translate('specImport.firstEdition') : translate('specImport.changes', { ...changes, before: editionName(changes.before, translate) })}</b>
        {isWell && ` ${translate('specImport.allWell')}`}
      </p>
      {preview.replaces && (
        <div className="spec-notes-replaces">
          <Icon name="information" size={14} />
          <span>{translate('specImport.replaces')}</span>
          <CheckField isSelected={keeps} onChange={(next) => useSpecImport.setState({ keeps: next })}>
            {translate('specImport.keeps')}
          </CheckField>
        </div>
      )}
      {notes.map((note, index) => (
        <p key={`${note.reason} ${index}`} className="spec-notes-warning">
          <Icon name="warning" size={14} />
          {describeCause(note, translate)}
        </p>
      ))}
      <IdQuestions questions={preview.questions} onShow={onShow} />
      <Notes title={translate('specImport.unread', { count: unread.length })} notes={unread} onShow={onShow} />
      <Notes title={translate('specImport.warnings', { count: preview.warnings.length })} notes={preview.warnings} onShow={onShow} />
    </section>
  )
}

function Notes({ title, notes, onShow }: { title: string; notes: readonly SpecImportNote[]; onShow: SpecNotesProps['onShow'] }) {
  const translate = useTranslate()
  if (notes.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {notes.slice(0, listed).map((note, index) => (
          <li key={index}>
            <Button look="link" onPress={() => onShow(note.sheet, note.row)}>
              {translate(note.column === '' ? 'specImport.place' : 'specImport.placeColumn', { sheet: note.sheet, row: note.row, column: note.column })}
            </Button>
            <span>{describeCause(note, translate)}</span>
          </li>
        ))}
        {notes.length > listed && <li>{translate('specImport.more', { count: notes.length - listed })}</li>}
      </ul>
    </>
  )
}
