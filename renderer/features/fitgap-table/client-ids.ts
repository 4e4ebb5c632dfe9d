import type { FitGapTableView } from '../../../shared/contract/fit-gap-tables.ts'

/**
 * A new row has an id of this page until the core has given it one, and keeps it here as long as the page is open: whoever is typing into
 * the row, or has it selected, never loses it.
 */
export class ClientIds {
  readonly #stored = new Map<string, string>()
  readonly #shown = new Map<string, string>()

  /** The core stored the row under this id. */
  remember(shown: string, stored: string): void {
    this.#stored.set(shown, stored)
    this.#shown.set(stored, shown)
  }

  /** The id the core knows. */
  stored(shown: string): string {
    return this.#stored.get(shown) ?? shown
  }

  /** The view with the ids of this page. */
  shown(view: FitGapTableView): FitGapTableView {
    if (this.#shown.size === 0) return view
    return { ...view, rows: view.rows.map((row) => (this.#shown.has(row.id) ? { ...row, id: this.#shown.get(row.id)! } : row)) }
  }
}
