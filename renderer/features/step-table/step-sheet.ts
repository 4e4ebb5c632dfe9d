import { create } from 'zustand'
import { growForNames } from '../../../shared/checks/apply-fix/grow-for-names.ts'
import { applyStepTable } from '../../../shared/steps/apply/apply-step-table.ts'
import { type RefusedCells, writeRefusedCells } from '../../../shared/steps/refused-cells.ts'
import type { StepColumn } from '../../../shared/steps/step-columns.ts'
import type { StepIssue } from '../../../shared/steps/step-issue.ts'
import type { StepTable } from '../../../shared/steps/step-table.ts'
import { stepsOfDiagram } from '../../../shared/steps/steps-of-diagram.ts'
import type { Unsaid } from '../../../shared/steps/view/unsaid.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { applyGridEdit, type GridEdit, type GridRow } from '../../ui/grid/model/grid-row.ts'
import { numberLines } from './sheet/number-lines.ts'
import { readLines, type ReadLines } from './sheet/read-lines.ts'
import { type BlankLine, blankLines, isNothingWritten, settledLines } from './sheet/settled-lines.ts'
import { isBlankLine, linesOf } from './sheet/step-cells.ts'

export interface SheetState {
  /** False until the diagram was read for the first time. */
  isReady: boolean
  lines: readonly GridRow[]
  /** What is wrong or doubtful, by line and column. */
  issues: ReadonlyMap<string, StepIssue>
  /** What the diagram has and the table cannot say. */
  unsaid: readonly Unsaid[]
  /** Nobody has written anything into the flow yet. */
  isEmpty: boolean
  /** Why the last change is not in the diagram; it stays in the table. */
  failure: unknown
}

/** The diagram as the table last read it. */
interface Base {
  changeCount: number
  text: string
  table: StepTable
  unsaid: readonly Unsaid[]
  refused: RefusedCells
}

/** The blank lines there were before a change, so that undo gives them back. */
interface Step {
  /** The diagram's count of changes right after the step. */
  changeCount: number
  before: readonly BlankLine[]
  isInDiagram: boolean
}

/** Steps whose blank lines can be given back. */
const mostSteps = 200

/** Pause after a change of the diagram before the table is read anew, and after a key before its edit is drawn, in milliseconds. */
const pause = { afterChange: 120, afterKey: 40, whileDragging: 100 }

/**
 * The step table of one open diagram. The diagram's text is the truth; an edit is shown at once and goes into the diagram in its turn, each
 * as one undo step, however fast they come. What the diagram cannot take stays as typed. It lives as long as the diagram is open.
 */
export class StepSheet {
  readonly useSheet = create<SheetState>(() => ({ isReady: false, lines: [], issues: new Map(), unsaid: [], isEmpty: false, failure: null }))
  readonly #session: DiagramSession
  #base: Base | null = null
  /** Lines in which nothing is written yet: no diagram holds them. */
  #blanks: readonly BlankLine[] = []
  #pending: GridEdit[] = []
  #steps: Step[] = []
  #working: Promise<void> | null = null
  #reading: ReturnType<typeof setTimeout> | null = null

  constructor(session: DiagramSession) {
    this.#session = session
    let { changeCount } = session.snapshot()
    session.subscribe(() => {
      const now = session.snapshot().changeCount
      if (now === changeCount) return
      changeCount = now
      this.#readSoon()
    })
    this.#readSoon(0)
  }

  /** Takes an edit of the table and gives the lines as they are with it. */
  edit(edit: GridEdit): readonly GridRow[] {
    this.#pending.push(edit)
    this.#publish()
    this.#work()
    return this.useSheet.getState().lines
  }

  /** Resolves when every edit is in the diagram, or could not be put there. */
  async settle(): Promise<void> {
    while (this.#working !== null) await this.#working
  }

  /** Takes back the last change, of the table or the diagram. */
  async undo(): Promise<void> {
    await this.settle()
    const last = this.#steps.at(-1)
    const isLast = last !== undefined && last.changeCount === this.#session.snapshot().changeCount
    if (isLast) {
      this.#steps.pop()
      this.#blanks = last.before
    }
    if (!isLast || last.isInDiagram) this.#session.trigger('undo')
    await this.#read()
    this.#publish()
  }

  async redo(): Promise<void> {
    await this.settle()
    this.#session.trigger('redo')
    await this.#read()
    this.#publish()
  }

  /** Gives up what could not be put into the diagram. */
  drop(): void {
    this.#pending = []
    this.useSheet.setState({ failure: null })
    this.#publish()
  }

  #readSoon(after = pause.afterChange): void {
    if (this.#reading !== null) clearTimeout(this.#reading)
    this.#reading = setTimeout(async () => {
      this.#reading = null
      if (this.#session.isDragging()) return this.#readSoon(pause.whileDragging)
      // What is being put into the diagram right now is read when it is in.
      if (this.#working !== null) return
      await idle()
      await this.#read()
      this.#publish()
    }, after)
  }

  /** The diagram as it is now; the same as before where it did not change. */
  async #read(): Promise<Base> {
    const { changeCount } = this.#session.snapshot()
    if (this.#base?.changeCount === changeCount) return this.#base
    const text = await this.#session.text()
    this.#base = { changeCount, text, ...stepsOfDiagram(text) }
    return this.#base
  }

  #work(): void {
    this.#working ??= this.#applyAll()
      .catch((failure: unknown) => this.useSheet.setState({ failure }))
      .finally(() => {
        this.#working = null
        this.#readSoon(0)
      })
    this.#session.expect(this.#working)
  }

  async #applyAll(): Promise<void> {
    await sleep(pause.afterKey)
    for (let edit = this.#pending[0]; edit !== undefined; edit = this.#pending[0]) {
      await idle()
      if (this.#session.isDragging()) {
        await sleep(pause.whileDragging)
        continue
      }
      await this.#apply(edit)
      this.#publish()
    }
    this.useSheet.setState({ failure: null })
  }

  /** Puts one edit into the diagram. */
  async #apply(edit: GridEdit): Promise<void> {
    const { blanks, read, isChanged } = await this.#session.change(async (text) => {
      const { table, refused } = stepsOfDiagram(text)
      const shown = isNothingWritten(table) ? { rows: [] } : table
      const isKnown = knownIn(shown)
      const lines = edited(settledLines(shown, { drafts: refused, blanks: this.#blanks }), edit, isKnown)
      const read = readLines(lines.filter((line) => isKnown(line.id) || !isBlankLine(line)), linesById(shown))
      const isTable = signature(read.table) !== signature(shown)
      const applied = isTable ? await applyStepTable(text, read.table) : null
      const xml = applied === null ? text : await growForNames(applied.xml, applied.changed)
      const isRefusing = read.drafts.size + refused.size > 0
      return { xml: isRefusing ? writeRefusedCells(xml, read.table, read.drafts) : xml, blanks: blankLines(lines, isKnown), read }
    })
    const before = this.#blanks
    this.#pending.shift()
    this.#blanks = blanks
    const after = await this.#read()
    this.#rename(read, after.table)
    this.#steps = [...this.#steps, { changeCount: after.changeCount, before, isInDiagram: isChanged }].slice(-mostSteps)
  }

  /** Lines that the diagram knows under another id go on under that one; the number tells which they are. */
  #rename(read: ReadLines, table: StepTable): void {
    const byNumber = new Map(table.rows.map(({ number, key }) => [number, key ?? '']))
    const renamed = new Map(read.table.rows.flatMap(({ number, key }): [string, string][] => {
      const now = byNumber.get(number)
      return key === null || now === undefined || now === key ? [] : [[key, now]]
    }))
    if (renamed.size === 0) return
    const nameOf = (id: string) => renamed.get(id) ?? id
    this.#blanks = this.#blanks.map(({ line, after }) => ({ line, after: after === null ? null : nameOf(after) }))
    this.#pending = this.#pending.map(({ inserted, cells, removed }) => ({
      inserted: inserted.map(({ after, row }) => ({ after: after === null ? null : nameOf(after), row })),
      cells: cells.map((cell) => ({ ...cell, row: nameOf(cell.row) })),
      removed: removed.map(nameOf),
    }))
  }

  /** Shows what the diagram says, with everything that is on its way into it. */
  #publish(): void {
    if (this.#base === null) return
    const { table, unsaid, refused } = this.#base
    const isNothing = isNothingWritten(table)
    const shown = isNothing ? { rows: [] } : table
    const isKnown = knownIn(shown)
    let lines = settledLines(shown, { drafts: refused, blanks: this.#blanks })
    for (const edit of this.#pending) lines = edited(lines, edit, isKnown)
    const steps = lines.filter((line) => isKnown(line.id) || !isBlankLine(line))
    const { issues } = readLines(steps, linesById(shown))
    this.useSheet.setState({
      isReady: true,
      lines: sameLines(this.useSheet.getState().lines, lines),
      issues: new Map(issues.map(({ line, column, issue }) => [issueKey(line, column), issue])),
      unsaid,
      isEmpty: lines.length === 0,
    })
  }
}

const sheets = new WeakMap<DiagramSession, StepSheet>()

/** The table of an open diagram; the same one as long as the diagram is open. */
export function sheetOf({ session }: Pick<EditorPartProps, 'session'>): StepSheet {
  const known = sheets.get(session) ?? new StepSheet(session)
  sheets.set(session, known)
  return known
}

export function issueKey(line: string, column: StepColumn | string): string {
  return `${line} ${column}`
}

function edited(lines: readonly GridRow[], edit: GridEdit, isKnown: (id: string) => boolean): GridRow[] {
  return numberLines(lines, applyGridEdit(lines, edit), isKnown)
}

function knownIn(table: StepTable): (id: string) => boolean {
  const keys = new Set(table.rows.map(({ key }) => key))
  return (id) => keys.has(id)
}

function linesById(table: StepTable): Map<string, GridRow> {
  return new Map(linesOf(table).map((line) => [line.id, line]))
}

function signature(table: StepTable): string {
  return JSON.stringify(linesOf(table))
}

/** Lines that say the same stay the same objects, so that only the others are drawn again. */
function sameLines(before: readonly GridRow[], after: readonly GridRow[]): readonly GridRow[] {
  const known = new Map(before.map((line) => [line.id, line]))
  let isSame = before.length === after.length
  const lines = after.map((line, index) => {
    const old = known.get(line.id)
    const kept = old !== undefined && JSON.stringify(old.cells) === JSON.stringify(line.cells) ? old : line
    isSame &&= kept === before[index]
    return kept
  })
  return isSame ? before : lines
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Waits for a moment without input, but not for long. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 250 }))
}
