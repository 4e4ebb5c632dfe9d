import { Suspense, useRef, type CSSProperties } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { drawerTabs, type DrawerTab } from '../../../app/editor-parts.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { openDrawer, toggleDrawer, useDrawer } from '../../../document/drawer-state.ts'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Splitter } from '../../../ui/split/splitter.tsx'
import { useDrawerShare } from './use-drawer-share.ts'
import './step-drawer.css'

/** The drawer under table and diagram: what is wrong, the chosen step, what people say of it. Its upper edge makes it higher or lower. */
export function StepDrawer(part: EditorPartProps) {
  const translate = useTranslate()
  const { tab, isOpen } = useDrawer()
  const shown = drawerTabs.find(({ id }) => id === tab) ?? drawerTabs[0]
  const drawer = useRef<HTMLElement>(null)
  const share = useDrawerShare(shown?.id ?? '', drawer)
  if (shown === undefined) return null
  const Tools = shown.Tools
  const isSized = isOpen && share.chosen !== null
  return (
    <>
      {isOpen && (
        <Splitter
          label={translate('editor.drawerSplitter')}
          orientation="horizontal"
          value={share.shown}
          usual={share.shown}
          onReset={() => share.set(null)}
          onChange={share.set}
        />
      )}
      <section
        ref={drawer}
        className="step-drawer"
        data-pane
        data-open={isOpen || undefined}
        data-sized={isSized || undefined}
        style={isSized ? ({ '--drawer-share': `${100 - share.shown}%` } as CSSProperties) : undefined}
        aria-label={translate('editor.drawer')}
      >
        <Tabs className="step-drawer-parts" selectedKey={shown.id} onSelectionChange={(id) => openDrawer(String(id))}>
          <div className="step-drawer-head">
            <TabList className="step-drawer-tabs" aria-label={translate('editor.drawer')}>
              {drawerTabs.map((entry) => (
                <Tab key={entry.id} id={entry.id} className="step-drawer-tab">
                  {translate(entry.label)} <Count {...part} tab={entry} />
                </Tab>
              ))}
            </TabList>
            <span className="grow" />
            {isOpen && Tools !== undefined && <Tools {...part} />}
            <Button look="bare" aria-expanded={isOpen} aria-label={translate(isOpen ? 'editor.drawerClose' : 'editor.drawerOpen')} onPress={toggleDrawer}>
              <Icon name={isOpen ? 'down' : 'up'} />
            </Button>
          </div>
          {/* A panel of its own for each tab, there also while it is closed: the tab names it. */}
          <TabPanel key={shown.id} id={shown.id} className="step-drawer-body" hidden={!isOpen}>
            {isOpen && (
              <Suspense>
                <shown.Panel {...part} />
              </Suspense>
            )}
          </TabPanel>
        </Tabs>
      </section>
    </>
  )
}

function Count({ tab, ...part }: EditorPartProps & { tab: DrawerTab }) {
  const count = tab.useCount(part)
  return count === null ? null : <span className="step-drawer-count">{count}</span>
}
