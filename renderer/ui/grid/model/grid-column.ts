/** One of the values of a choice column. */
export interface GridChoice {
  text: string
  /** How it is read, for typing without conversion (はんだん, handan). */
  readings?: readonly string[]
}

export interface GridColumn {
  id: string
  label: string
  /** Width in pixels where the user has set none. */
  width: number
  /** Takes what is left of the place, up to this width, unless the user has set one. */
  widest?: number
  /**
   * `text` one line; `lines` may have line breaks; `number` right aligned digits; `choice` one of the choices; `suggest` any text, the
   * choices are proposed.
   */
  kind: 'text' | 'lines' | 'number' | 'choice' | 'suggest'
  choices?: readonly GridChoice[]
  /** In a choice column: a digit takes the choice of that place at once, for all selected cells; nothing is typed into a field. */
  hasDigitKeys?: boolean
  isReadOnly?: boolean
}

export const narrowestColumn = 40
export const widestColumn = 800

/** The choices that what is typed may mean: those that begin with it or hold it, by word, reading or position (1, 2 …). */
export function matchChoices(choices: readonly GridChoice[], typed: string): GridChoice[] {
  const wanted = comparable(typed)
  if (wanted === '') return [...choices]
  const names = (choice: GridChoice) => [choice.text, ...(choice.readings ?? [])].map(comparable)
  const numbered = choices.filter((_, index) => String(index + 1) === wanted)
  const beginning = choices.filter((choice) => names(choice).some((name) => name.startsWith(wanted)))
  const holding = choices.filter((choice) => comparable(choice.text).includes(wanted))
  return [...new Set([...numbered, ...beginning, ...holding])]
}

function comparable(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}
