import type { ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from 'react-aria-components'
import { Icon } from '../icon/icon.tsx'
import './field.css'

/** A yes / no setting; inside a CheckboxGroup one of many. */
export function CheckField({ children, ...props }: Omit<CheckboxProps, 'children' | 'className'> & { children?: ReactNode }) {
  return (
    <Checkbox {...props} className="check">
      <span className="check-box">
        <Icon name="check" size={14} />
      </span>
      {children}
    </Checkbox>
  )
}
