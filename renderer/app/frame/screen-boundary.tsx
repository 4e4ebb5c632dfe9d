import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { currentTranslate } from '../i18n/use-translate.ts'

/** A fault while drawing one screen leaves the frame usable, so the way back stays open. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    const translate = currentTranslate()
    return (
      <EmptyState actions={<Button onPress={() => this.setState({ hasFailed: false })}>{translate('app.showAgain')}</Button>}>
        {translate('app.error.screen')}
      </EmptyState>
    )
  }
}
