import { useEffect, useState } from 'react'
import type { SpecImportPreview } from '../../../shared/contract/specs.ts'
import { client } from '../../api/client.ts'
import { importOrderOf } from './import-order.ts'
import { useSpecImport } from './spec-import-state.ts'

const patience = 250

/** What bringing the file in as chosen now would do; undefined until it is known. The one before stays in sight while a new one is made. */
export function usePreview(project: string): { preview: SpecImportPreview | undefined; error: unknown } {
  const state = useSpecImport()
  const [made, setMade] = useState<{ file: string; preview?: SpecImportPreview; error: unknown }>()
  const order = importOrderOf(project, state)
  const key = JSON.stringify(order)
  useEffect(() => {
    if (order === null) return
    let isOld = false
    const timer = setTimeout(() => {
      client.specs.preview(order).then(
        (preview) => isOld || setMade({ file: order.file, preview, error: null }),
        (error: unknown) => isOld || setMade({ file: order.file, error }),
      )
    }, patience)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
    // The key says all that the order says.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key])
  const isOfThis = made !== undefined && made.file === order?.file
  return { preview: isOfThis ? made.preview : undefined, error: isOfThis ? made.error : null }
}
