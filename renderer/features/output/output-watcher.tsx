import { useCommands } from '../../app/commands/command-list.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { reporting } from '../../app/state/report-error.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { openOutput } from './export-picture.ts'
import { OccupiedDialog } from './parts/occupied-dialog.tsx'
import { useOutputWork } from './output-work.ts'

/** On 手順と図: Ctrl+P leads to the paper, and an output begun there asks where it meets files of the same names. */
export function OutputWatcher({ document, procedure }: EditorPartProps) {
  const translate = useTranslate()
  const occupied = useOutputWork((state) => state.occupied)
  useCommands([{ id: 'output.open', group: 'file', label: translate('output.menu.print'), keys: 'Ctrl+P', run: () => void reporting(() => openOutput(document, procedure)) }])
  return occupied === null ? null : <OccupiedDialog writing={occupied} />
}
