/**
 * The one-to-one choice of pairs with the greatest sum of gains (Hungarian method with potentials: Kuhn 1955, Munkres 1957; the
 * shortest-path form, cubic at most). A pair whose gain is not above 0 is never chosen. Returns the column of each row, or -1.
 */
export function assignPairs(gains: Float64Array, rows: number, columns: number): Int32Array {
  const result = new Int32Array(rows).fill(-1)
  const usedRows = range(rows).filter((i) => range(columns).some((j) => gains[i * columns + j]! > 0))
  const usedColumns = range(columns).filter((j) => usedRows.some((i) => gains[i * columns + j]! > 0))
  const dense = new Float64Array(usedRows.length * usedColumns.length)
  for (const [r, i] of usedRows.entries()) {
    for (const [c, j] of usedColumns.entries()) dense[r * usedColumns.length + c] = gains[i * columns + j]!
  }
  for (const [r, c] of assignDense(dense, usedRows.length, usedColumns.length).entries()) {
    if (c >= 0) result[usedRows[r]!] = usedColumns[c]!
  }
  return result
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, k) => k)
}

function assignDense(gains: Float64Array, rows: number, columns: number): Int32Array {
  const result = new Int32Array(rows).fill(-1)
  if (rows === 0 || columns === 0) return result
  const flipped = rows > columns
  const n = flipped ? columns : rows
  const m = flipped ? rows : columns
  const cost = (i: number, j: number) => -Math.max(0, flipped ? gains[j * columns + i]! : gains[i * columns + j]!)
  const rowPotential = new Float64Array(n + 1)
  const columnPotential = new Float64Array(m + 1)
  const rowOf = new Int32Array(m + 1)
  const way = new Int32Array(m + 1)
  for (let i = 1; i <= n; i++) {
    rowOf[0] = i
    let column = 0
    const least = new Float64Array(m + 1).fill(Infinity)
    const used = new Uint8Array(m + 1)
    while (rowOf[column] !== 0) {
      used[column] = 1
      const row = rowOf[column]!
      let delta = Infinity
      let next = 0
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue
        const reduced = cost(row - 1, j - 1) - rowPotential[row]! - columnPotential[j]!
        if (reduced < least[j]!) {
          least[j] = reduced
          way[j] = column
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]!]! += delta
          columnPotential[j]! -= delta
        } else {
          least[j]! -= delta
        }
      }
      column = next
    }
    while (column !== 0) {
      const previous = way[column]!
      rowOf[column] = rowOf[previous]!
      column = previous
    }
  }
  for (let j = 1; j <= m; j++) {
    if (rowOf[j] === 0) continue
    const [row, column] = flipped ? [j - 1, rowOf[j]! - 1] : [rowOf[j]! - 1, j - 1]
    if (gains[row * columns + column]! > 0) result[row] = column
  }
  return result
}
