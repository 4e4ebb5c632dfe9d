import { causeOf } from '../../api/describe-error.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import { openProjectFile } from '../../app/state/open-project.ts'
import { showMessage, hideMessage } from '../../app/state/messages.ts'
import { reportError } from '../../app/state/report-error.ts'
import { setIncomingFiles } from '../../app/state/incoming-files.ts'
import { pathOfFile, pickFiles, shellFileOf, type ShellFile } from '../../shell/shell.ts'
import { bringBackProject } from '../project-workbook/bring-back-project.ts'
import { useOpenFailure } from './open-failure.ts'

/** Asks for a file and opens it. */
export async function chooseAndOpen(): Promise<void> {
  const translate = currentTranslate()
  const [path] = await pickFiles({ title: translate('start.open'), kinds: ['project', 'bpmn', 'workbook'], isMultiple: false })
  if (path !== undefined) await openPath(path)
}

/** Opens a project, brings one back from Excel, or begins a new one with a diagram. What cannot be opened gets a screen of its own that says why. */
export async function openPath(path: string, options: { readOnly?: boolean } = {}): Promise<void> {
  if (isDiagram(path)) return beginWith([{ path }])
  if (isWorkbook(path)) return bringBackProject({ path })
  try {
    await openProjectFile(path, options)
  } catch (error) {
    if (causeOf(error) === null) return reportError(error)
    useOpenFailure.setState({ failure: { path, error } })
    navigate({ screen: 'cannot-open' })
  }
}

/** Opens files that were dropped on the page. */
export async function openDropped(files: readonly File[]): Promise<void> {
  const diagrams = files.filter((file) => isDiagram(file.name))
  const [first] = files
  if (diagrams.length > 0) return beginWith(diagrams.map(shellFileOf))
  if (first === undefined) return
  if (isWorkbook(first.name)) return bringBackProject(shellFileOf(first))
  const path = pathOfFile(first)
  if (path !== '') return openPath(path)
  const translate = currentTranslate()
  const isProject = /\.kurabe$/i.test(first.name)
  showMessage({
    id: 'dropped',
    tone: 'warning',
    text: translate(isProject ? 'start.cannotDropProject' : 'start.cannotDropOther', { file: first.name }),
    action: isProject
      ? { label: translate('start.open'), run: () => (hideMessage('dropped'), void chooseAndOpen()) }
      : { label: translate('app.close'), run: () => hideMessage('dropped') },
  })
}

function beginWith(files: readonly ShellFile[]): void {
  setIncomingFiles(files)
  navigate({ screen: 'new-project' })
}

function isWorkbook(name: string): boolean {
  return /\.xlsx$/i.test(name)
}

function isDiagram(name: string): boolean {
  return /\.(bpmn|xml)$/i.test(name)
}
