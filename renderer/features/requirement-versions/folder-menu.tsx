import { useTranslate } from '../../app/i18n/use-translate.ts'
import { pickFolder } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../ui/menu/menu.tsx'
import { makeFolder, useFolderWork } from './folder-work.ts'

export interface FolderMenuProps {
  project: string
  /** The version it is made from; null is what the project holds now. */
  version: string | null
  area: string | null
  label?: string
}

/** 調達フォルダを作る: into a folder, or as one ZIP. */
export function FolderMenu({ project, version, area, label }: FolderMenuProps) {
  const translate = useTranslate()
  const { running, occupied } = useFolderWork()
  const order = { project, version, area, overwrite: false }
  const toFolder = async () => {
    const directory = await pickFolder({ title: translate('reportFolder.chooseFolder') })
    if (directory !== null) await makeFolder({ ...order, directory })
  }
  const title = label ?? translate('reportFolder.make')
  return (
    <>
      <MenuTrigger>
        <Button isDisabled={running !== null}>
          {title}
          <Icon name="down" size={14} />
        </Button>
        <Menu label={title} placement="bottom end">
          <MenuEntry id="folder" label={translate('reportFolder.makeInFolder')} onAction={() => void toFolder()} />
          <MenuEntry id="zip" label={translate('reportFolder.makeZip')} onAction={() => void makeFolder({ ...order, directory: null })} />
        </Menu>
      </MenuTrigger>
      {occupied !== null && (
        <ConfirmDialog
          title={translate('reportFolder.occupiedTitle')}
          doLabel={translate('reportFolder.occupiedDo')}
          cancelLabel={translate('app.cancel')}
          onDo={() => void makeFolder({ ...occupied, overwrite: true })}
          onClose={() => useFolderWork.setState({ occupied: null })}
        >
          {translate('reportFolder.occupiedBody')}
        </ConfirmDialog>
      )}
    </>
  )
}
