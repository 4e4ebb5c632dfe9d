import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './button.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** One filled button per screen; bare in bars, link in running text. */
  look?: 'outlined' | 'filled' | 'bare' | 'link'
  /** Small (28 px) in bars and panels, medium (36 px) in dialogs and on the start screen. */
  size?: 'small' | 'medium'
  /** Square, for the few symbols that may stand without a word; needs an aria-label. */
  isIcon?: boolean
  className?: string
}

export function Button({ look = 'outlined', size = 'small', isIcon = false, className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={buttonClass({ look, size, isIcon, className })} />
}

/** The classes of a button, also for links that look like one. */
export function buttonClass({ look = 'outlined', size = 'small', isIcon = false, className = '' }: Pick<ButtonProps, 'look' | 'size' | 'isIcon' | 'className'>) {
  return ['button', `button--${look}`, size === 'medium' && 'button--medium', isIcon && 'button--icon', className].filter(Boolean).join(' ')
}
