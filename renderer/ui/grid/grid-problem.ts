/** Why a value was refused (`error`, red corner; it stays as typed) or deserves a look (`warning`). */
export interface GridProblem {
  tone: 'error' | 'warning'
  text: string
}
