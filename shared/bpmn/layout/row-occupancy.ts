/** Which cells of the rows of each strip are taken by an item, or kept free for a flow that is expected to run there. */
export class RowOccupancy {
  private readonly taken = new Set<string>()
  private readonly kept = new Set<string>()
  private readonly first = new Map<number, number>()
  private readonly last = new Map<number, number>()

  take(strip: number, row: number, column: number, span = 1): void {
    for (let covered = column; covered < column + span; covered++) this.taken.add(`${strip} ${row} ${covered}`)
    this.first.set(strip, Math.min(row, this.firstRow(strip)))
    this.last.set(strip, Math.max(row, this.lastRow(strip)))
  }

  keep(strip: number, row: number, from: number, to: number): void {
    for (let column = Math.min(from, to); column <= Math.max(from, to); column++) this.kept.add(`${strip} ${row} ${column}`)
  }

  isTaken(strip: number, row: number, column: number): boolean {
    return this.taken.has(`${strip} ${row} ${column}`)
  }

  isKept(strip: number, row: number, column: number): boolean {
    return this.kept.has(`${strip} ${row} ${column}`)
  }

  /** Number of cells from one column to another, both included, that are taken or kept. */
  busy(strip: number, row: number, from: number, to: number): number {
    let count = 0
    for (let column = from; column <= to; column++) {
      if (this.isTaken(strip, row, column) || this.isKept(strip, row, column)) count++
    }
    return count
  }

  /** Row 0 exists in every strip, used or not. */
  firstRow(strip: number): number {
    return this.first.get(strip) ?? 0
  }

  lastRow(strip: number): number {
    return this.last.get(strip) ?? 0
  }
}
