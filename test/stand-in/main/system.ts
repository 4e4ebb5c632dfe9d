import { checkNames, strict } from '../strict.ts'

/** What the test lets the user answer next, and what the system has shown. */
export const answers: { open: string[][]; save: (string | null)[]; message: number[] } = { open: [], save: [], message: [] }
export const shown: { kind: string; words: object }[] = []

const filters = (options: { filters?: object[] }) => options.filters?.forEach((one) => checkNames('file filter', one, ['name', 'extensions']))
const properties = (given: string[] | undefined, known: string[]) => checkNames('dialog property', Object.fromEntries((given ?? []).map((name) => [name, true])), known)

export const dialog = strict('dialog', {
  async showOpenDialog(_window: object, options: { title?: string; filters?: object[]; properties?: string[] }) {
    checkNames('showOpenDialog option', options, ['title', 'filters', 'properties'])
    filters(options)
    properties(options.properties, ['openFile', 'openDirectory', 'multiSelections', 'createDirectory'])
    shown.push({ kind: 'open', words: options })
    const filePaths = answers.open.shift() ?? []
    return { canceled: filePaths.length === 0, filePaths }
  },
  async showSaveDialog(_window: object, options: { title?: string; defaultPath?: string; filters?: object[]; properties?: string[] }) {
    checkNames('showSaveDialog option', options, ['title', 'defaultPath', 'filters', 'properties'])
    filters(options)
    properties(options.properties, ['createDirectory', 'showOverwriteConfirmation'])
    shown.push({ kind: 'save', words: options })
    const filePath = answers.save.shift() ?? ''
    return { canceled: filePath === '', filePath }
  },
  async showMessageBox(_window: object, options: { message: string }) {
    checkNames('showMessageBox option', options, ['type', 'message', 'detail', 'buttons'])
    shown.push({ kind: 'message', words: options })
    return { response: 0, checkboxChecked: false }
  },
  showMessageBoxSync(_window: object, options: { message: string }) {
    checkNames('showMessageBoxSync option', options, ['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId'])
    shown.push({ kind: 'message', words: options })
    return answers.message.shift() ?? 0
  },
  showErrorBox(title: string, content: string) {
    shown.push({ kind: 'error', words: { title, content } })
  },
})

export const shell = strict('shell', {
  showItemInFolder: (path: string) => void shown.push({ kind: 'reveal', words: { path } }),
})

export const Menu = strict('Menu', {
  setApplicationMenu(menu: null) {
    if (menu !== null) throw new Error('the stand-in for Electron has no menus of the system')
  },
  buildFromTemplate(): never {
    throw new Error('the stand-in for Electron has no menus of the system')
  },
})

export const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
})
