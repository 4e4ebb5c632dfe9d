import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { Icon } from '../icon/icon.tsx'
import '../menu/menu.css'
import './field.css'

export interface SelectFieldProps {
  label: string
  /** Hidden labels are still read out. */
  isLabelHidden?: boolean
  value: string | null
  choices: readonly { id: string; label: string }[]
  placeholder?: string
  onChange: (id: string) => void
  isSmall?: boolean
  isDisabled?: boolean
}

/** One of a short list; letters jump to an entry. */
export function SelectField({ label, isLabelHidden = false, value, choices, placeholder, onChange, isSmall = false, isDisabled = false }: SelectFieldProps) {
  return (
    <Select
      className={isSmall ? 'field field--small' : 'field'}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder ?? ''}
      isDisabled={isDisabled}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className="field-input field-select">
        <SelectValue />
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem className="menu-item" textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
