import type { FileFormat } from '../../../shared/contract/file-format.ts'
import type { PortableFile } from '../../../shared/contract/portable-file.ts'
import { isElectron, pickSaveLocation, reveal, saveDownload } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../ui/menu/menu.tsx'
import { currentTranslate, useTranslate } from '../i18n/use-translate.ts'
import { reporting } from '../state/report-error.ts'
import { showToast } from '../state/toasts.ts'

export interface TakeAwayMenuProps {
  /** Name of the file, without its extension. */
  name: string
  download: (format: FileFormat) => Promise<PortableFile>
  /** Writes the Excel file to a place of choice. */
  write: (path: string) => Promise<{ path: string }>
  /** The list as tab-separated text, for the clipboard. */
  text: () => string
}

/** The ways a list leaves the program: Excel, TSV, the clipboard. */
export function TakeAwayMenu({ name, download, write, text }: TakeAwayMenuProps) {
  const translate = useTranslate()
  return (
    <MenuTrigger>
      <Button>
        {translate('takeAway.title')}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={translate('takeAway.title')} placement="bottom end">
        <MenuEntry id="xlsx" label={translate('takeAway.excel')} onAction={() => void takeWorkbook(name, download, write)} />
        <MenuEntry id="tsv" label={translate('takeAway.tsv')} onAction={() => void reporting(async () => saveDownload((await download('tsv')) as File))} />
        <MenuEntry id="copy" label={translate('takeAway.copy')} onAction={() => void copy(text())} />
      </Menu>
    </MenuTrigger>
  )
}

async function takeWorkbook(name: string, download: TakeAwayMenuProps['download'], write: TakeAwayMenuProps['write']): Promise<void> {
  const translate = currentTranslate()
  await reporting(async () => {
    if (!isElectron()) return saveDownload((await download('xlsx')) as File)
    const path = await pickSaveLocation({ title: translate('takeAway.excel'), kind: 'workbook', suggestedName: `${name}.xlsx` })
    if (path === null) return
    const written = await write(path)
    showToast({
      text: translate('takeAway.written', { path: written.path }),
      action: { label: translate('takeAway.reveal'), run: () => void reveal(written.path) },
    })
  })
}

async function copy(text: string): Promise<void> {
  await reporting(() => navigator.clipboard.writeText(text))
  showToast({ text: currentTranslate()('takeAway.copied') })
}
