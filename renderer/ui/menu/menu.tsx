import type { ReactNode } from 'react'
import { Header, Menu as AriaMenu, MenuItem as AriaMenuItem, MenuSection as AriaMenuSection, MenuTrigger, Popover, type MenuItemProps, type PopoverProps } from 'react-aria-components'
import './menu.css'

export { MenuTrigger }

/** The list that a MenuTrigger opens; letters jump to entries, arrows walk, Esc closes. */
export function Menu({ children, label, placement = 'bottom start' }: { children: ReactNode; label: string; placement?: PopoverProps['placement'] }) {
  return (
    <Popover className="popover" placement={placement} offset={4}>
      <AriaMenu className="menu" aria-label={label}>
        {children}
      </AriaMenu>
    </Popover>
  )
}

export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection className="menu-section">
      <Header className="menu-header">{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

export interface MenuEntryProps extends Omit<MenuItemProps, 'children' | 'className' | 'textValue'> {
  label: string
  /** Keys or a short note at the right edge. */
  end?: string
}

export function MenuEntry({ label, end, ...props }: MenuEntryProps) {
  return (
    <AriaMenuItem {...props} className="menu-item" textValue={label}>
      <span>{label}</span>
      {end !== undefined && <span className="menu-item-end">{end}</span>}
    </AriaMenuItem>
  )
}
