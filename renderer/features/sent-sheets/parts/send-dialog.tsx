import { useEffect, useMemo, useState } from 'react'
import { Input, Label, TextArea, TextField as AriaTextField } from 'react-aria-components'
import type { FitGapTableSummary, FitGapTableView } from '../../../../shared/contract/fit-gap-tables.ts'
import type { PackageSummary } from '../../../../shared/contract/packages.ts'
import type { SheetKind } from '../../../../shared/contract/sent-sheets.ts'
import { usualSectionFields } from '../../../../shared/sent-sheets/section-columns.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { Segments } from '../../../ui/field/segments.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import { makeSheet } from '../make-sheet.ts'
import { chosenRows, type RowChoice } from '../sheet-order.ts'
import { useLineCount } from '../use-line-count.ts'
import { ColumnChoice } from './column-choice.tsx'
import { RowsChoice } from './rows-choice.tsx'

export interface SendDialogProps {
  project: string
  table: FitGapTableSummary
  onSent: () => void
  onClose: () => void
}

/** Asks who shall fill in what, and makes the sheet. */
export function SendDialog({ project, table, onSent, onClose }: SendDialogProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const [view, setView] = useState<FitGapTableView>()
  const [packages, setPackages] = useState<readonly PackageSummary[]>([])
  const [kind, setKind] = useState<SheetKind>('section')
  const [recipient, setRecipient] = useState('')
  const [packageId, setPackageId] = useState<string | null>(null)
  const [dueDate, setDueDate] = useState<string | null>(null)
  const [choice, setChoice] = useState<RowChoice>('all')
  const [middles, setMiddles] = useState<ReadonlySet<string>>(new Set())
  const [columns, setColumns] = useState<readonly string[]>(usualSectionFields)
  const [message, setMessage] = useState('')
  const [isMaking, setIsMaking] = useState(false)
  useEffect(
    () =>
      void reporting(async () => {
        const own = (await client.packages.list({ project })).packages.filter(({ area }) => area === table.area)
        setPackages(own)
        setPackageId(own[0]?.id ?? null)
        setView(await client.fitGapTables.view({ project, table: table.id, locale }))
      }),
    [project, table, locale],
  )
  const isVendor = kind === 'vendor'
  const rows = useMemo(() => (view === undefined ? null : chosenRows(view.rows, choice, middles)), [view, choice, middles])
  const count = useLineCount({ project, table: table.id, kind, package: packageId, rows, isReady: view !== undefined })
  const isReady = count !== null && count > 0 && (isVendor ? packageId !== null : columns.length > 0) && !isMaking
  const make = async () => {
    setIsMaking(true)
    const order = { project, table: table.id, kind, package: isVendor ? packageId : null, recipient: recipient.trim(), dueDate, rows, columns: [...columns], message, locale }
    const isMade = await makeSheet(order, [translate(`sentSheets.sheet.name.${kind}`), table.name, recipient.trim()].filter(Boolean).join('_'))
    setIsMaking(false)
    if (!isMade) return
    onSent()
    onClose()
  }
  return (
    <Dialog
      title={translate('sentSheets.dialog.title')}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>{translate('sentSheets.return.cancel')}</Button>
          <Button size="medium" look="filled" isDisabled={!isReady} onPress={() => void make()}>
            {translate(isMaking ? 'sentSheets.making' : 'sentSheets.dialog.make')}
          </Button>
        </>
      }
    >
      <div className="send-grid">
        <Segments
          label={translate('sentSheets.dialog.kind')}
          value={kind}
          choices={[{ id: 'section', label: translate('sentSheets.kind.section') }, { id: 'vendor', label: translate('sentSheets.kind.vendor') }]}
          onChange={setKind}
        />
        {isVendor && packages.length === 0 && (
          <p className="send-wide">
            {translate('sentSheets.dialog.noPackages')}{' '}
            <Button look="link" onPress={() => navigate({ screen: 'project', project, tab: 'packages', area: table.area })}>{translate('sentSheets.dialog.toPackages')}</Button>
          </p>
        )}
        <div className="send-line">
          {isVendor && packages.length > 0 && (
            <SelectField isSmall label={translate('sentSheets.dialog.package')} value={packageId} choices={packages.map(({ id, vendor, name }) => ({ id, label: [vendor, name].filter(Boolean).join(' ') }))} onChange={setPackageId} />
          )}
          <TextField isSmall label={translate(isVendor ? 'sentSheets.dialog.recipientVendor' : 'sentSheets.dialog.recipient')} value={recipient} maxLength={100} onChange={setRecipient} />
          <AriaTextField className="field field--small send-due" value={dueDate ?? ''} onChange={(text) => setDueDate(text === '' ? null : text)} type={'date' as 'text'}>
            <Label className="field-label">{translate('sentSheets.dialog.due')}</Label>
            <Input className="field-input" />
          </AriaTextField>
        </div>
        {view !== undefined && <RowsChoice rows={view.rows} choice={choice} middles={middles} onChoice={setChoice} onMiddles={setMiddles} />}
        {!isVendor && view !== undefined && <ColumnChoice references={view.summary.references} chosen={columns} onChange={setColumns} />}
        <AriaTextField className="field" value={message} onChange={setMessage} maxLength={4000}>
          <Label className="field-label">{translate('sentSheets.dialog.message')}</Label>
          <TextArea className="field-input send-message" rows={2} />
        </AriaTextField>
        <p role="status" className="ink-2">
          {count === null ? translate('sentSheets.return.reading') : translate('sentSheets.dialog.count', { count })}
          {isVendor && count !== null && translate('sentSheets.dialog.countVendor')}
        </p>
      </div>
    </Dialog>
  )
}
