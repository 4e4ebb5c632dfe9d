import { useEffect, useState } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import '../../ui/feedback/feedback.css'
import { useTranslate } from '../i18n/use-translate.ts'
import { hideToast, useToast } from '../state/toasts.ts'

/** Milliseconds that a toast stays, unless the pointer or the focus is on it. */
const stay = 6000

export function ToastRegion() {
  const translate = useTranslate()
  const toast = useToast((state) => state.toast)
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (toast === null || isHeld) return
    const timer = setTimeout(hideToast, stay)
    return () => clearTimeout(timer)
  }, [toast, isHeld])
  return (
    <div role="status" aria-live="polite">
      {toast !== null && (
        <div
          className="toast"
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
          onFocus={() => setIsHeld(true)}
          onBlur={() => setIsHeld(false)}
        >
          <span>{toast.text}</span>
          {toast.action !== undefined && (
            <Button
              look="link"
              onPress={() => {
                hideToast()
                setIsHeld(false)
                toast.action?.run()
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <Button
            look="bare"
            isIcon
            aria-label={translate('app.close')}
            onPress={() => {
              hideToast()
              setIsHeld(false)
            }}
          >
            <Icon name="close" size={14} />
          </Button>
        </div>
      )}
    </div>
  )
}
