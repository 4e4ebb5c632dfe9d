import type { OutputFormat, OutputOrder } from '../../../../shared/contract/output.ts'
import type { Command } from '../../../app/commands/command.ts'
import { useCommands } from '../../../app/commands/command-list.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { isElectron, pickFolder, pickSaveLocation } from '../../../shell/shell.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { useOutputSettings } from '../output-settings.ts'
import { useOutputWork, write } from '../output-work.ts'
import { printPages } from '../print-pages.ts'
import type { Preview } from '../use-pages.ts'
import { OccupiedDialog } from './occupied-dialog.tsx'

const eachFormats = ['pdf-each', 'svg', 'png'] as const

/** 印刷する, 図ごとに出力する, PDF に出力する: what the pages of the preview become. */
export function OutputCommands({ project, order, preview }: { project: string; order: OutputOrder; preview: Preview }) {
  const translate = useTranslate()
  const { dpi } = useOutputSettings()
  const { running, occupied } = useOutputWork()
  const isBusy = running !== null || preview.kind !== 'ready'
  const toPdf = async () => {
    const path = isElectron() ? await pickSaveLocation({ title: translate('output.savePdf'), kind: 'paper', suggestedName: pdfName(preview) }) : ''
    if (path === null) return
    // The dialog of the system has asked about an existing file.
    await write({ project, order, format: 'pdf', dpi, to: path === '' ? null : { path }, overwrite: true })
  }
  const toFolder = async (format: OutputFormat) => {
    const directory = await pickFolder({ title: translate('output.chooseFolder') })
    if (directory !== null) await write({ project, order, format, dpi, to: { directory }, overwrite: false })
  }
  const printAll = () => preview.kind === 'ready' && void reporting(() => printPages(project, preview.order, preview.pages.length))
  const commands: Command[] = [
    { id: 'output.print', group: 'file', label: translate('output.print'), keys: 'Ctrl+P', run: printAll },
    { id: 'output.pdf', group: 'file', label: translate('output.toPdf'), run: () => void toPdf() },
  ]
  useCommands(commands)
  return (
    <>
      <Button isDisabled={isBusy} onPress={printAll}>
        {translate('output.print')}
      </Button>
      <MenuTrigger>
        <Button isDisabled={isBusy}>
          {translate('output.toFiles')}
          <Icon name="down" size={14} />
        </Button>
        <Menu label={translate('output.toFiles')} placement="bottom end">
          {eachFormats.map((format) => (
            <MenuEntry key={format} id={format} label={translate(`output.format.${format}`)} onAction={() => void toFolder(format)} />
          ))}
        </Menu>
      </MenuTrigger>
      <Button look="filled" isDisabled={isBusy} onPress={() => void toPdf()}>
        {translate('output.toPdf')}
      </Button>
      {occupied !== null && <OccupiedDialog writing={occupied} />}
    </>
  )
}

function pdfName(preview: Preview): string {
  return `${(preview.kind === 'ready' ? preview.pages.at(-1)?.title : undefined) ?? 'kurabe'}.pdf`
}
