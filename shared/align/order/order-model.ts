/** What the order of two flows says of each pair; matrices are row-major. */
export interface OrderModel {
  /** Log-odds that steps i and j are matched, judged by all other steps alone (the evidence of the pair itself taken out). */
  evidence: Float64Array
  /** Probability of each pair with its own evidence. */
  posterior: Float64Array
}

/**
 * Every way to lay two sequences of steps side by side without crossing, weighed: a step is matched, has no counterpart (`skip`), or shares
 * the counterpart of the step before it (`repeat`). The sum over all ways (forward and backward, as in a pair hidden Markov model:
 * Durbin et al., Biological Sequence Analysis, 1998, ch. 4) tells for each pair how well it fits between all the others.
 * `logOdds` is the evidence of each pair, `rows` × `columns`. Time and space grow with rows × columns.
 */
export function modelOrder(logOdds: Float64Array, rows: number, columns: number, skip: number, repeat: number): OrderModel {
  const gap = Math.log(skip)
  const again = Math.log(repeat)
  const taken = Math.log(1 - skip)
  const placed = logOdds.map((own) => own + taken)
  const forward = sweepForward(placed, rows, columns, gap, again)
  const backward = sweepBackward(placed, rows, columns, gap, again)
  const width = columns + 1
  const last = (rows + 1) * width - 1
  const total = logSum(logSum(forward.match[last]!, forward.row[last]!), forward.column[last]!)
  const evidence = new Float64Array(rows * columns)
  const posterior = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const at = (i + 1) * width + j + 1
      const through = Math.min(0, forward.match[at]! + backward.match[at]! - total)
      const probability = Math.exp(through)
      posterior[i * columns + j] = probability
      const own = logOdds[i * columns + j]!
      evidence[i * columns + j] = through - own - Math.log(Math.max(1 - probability, 1e-9))
    }
  }
  return { evidence, posterior }
}

/** Weights of all ways up to (or from) a cell that end (or begin) with a match, a skipped row, a skipped column. */
interface Sweep {
  match: Float64Array
  row: Float64Array
  column: Float64Array
}

function emptySweep(cells: number): Sweep {
  const fill = () => new Float64Array(cells).fill(-Infinity)
  return { match: fill(), row: fill(), column: fill() }
}

function sweepForward(logOdds: Float64Array, rows: number, columns: number, gap: number, again: number): Sweep {
  const width = columns + 1
  const { match, row, column } = emptySweep((rows + 1) * width)
  match[0] = 0
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      const at = i * width + j
      if (i > 0 && j > 0) {
        const before = at - width - 1
        const fresh = logSum(logSum(match[before]!, row[before]!), column[before]!)
        const up = i > 1 ? match[at - width]! : -Infinity
        const left = j > 1 ? match[at - 1]! : -Infinity
        match[at] = logOdds[(i - 1) * columns + j - 1]! + logSum(fresh, again + logSum(up, left))
      }
      // Rows are skipped before columns: one way to skip both, not many.
      if (i > 0) row[at] = gap + logSum(match[at - width]!, row[at - width]!)
      if (j > 0) column[at] = gap + logSum(logSum(match[at - 1]!, row[at - 1]!), column[at - 1]!)
    }
  }
  return { match, row, column }
}

function sweepBackward(logOdds: Float64Array, rows: number, columns: number, gap: number, again: number): Sweep {
  const width = columns + 1
  const { match, row, column } = emptySweep((rows + 1) * width)
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      const at = i * width + j
      if (i === rows && j === columns) {
        match[at] = row[at] = column[at] = 0
        continue
      }
      const pair = i < rows && j < columns ? logOdds[i * columns + j]! + match[at + width + 1]! : -Infinity
      const down = i < rows ? gap + row[at + width]! : -Infinity
      const right = j < columns ? gap + column[at + 1]! : -Infinity
      column[at] = logSum(pair, right)
      row[at] = logSum(column[at]!, down)
      let stay = -Infinity
      if (i > 0 && j > 0) {
        if (i < rows) stay = again + logOdds[i * columns + j - 1]! + match[at + width]!
        if (j < columns) stay = logSum(stay, again + logOdds[(i - 1) * columns + j]! + match[at + 1]!)
      }
      match[at] = logSum(row[at]!, stay)
    }
  }
  return { match, row, column }
}

/** log(1 + e^−d) for d from 0 to `softEnd`, `softSteps` values to the unit: the sweeps ask for it some ten times per cell. */
const softEnd = 24
const softSteps = 256
const soft = Float64Array.from({ length: softEnd * softSteps + 2 }, (_, k) => Math.log1p(Math.exp(-k / softSteps)))

/** log(e^a + e^b), from the table with linear interpolation (error below 10⁻⁶). */
function logSum(a: number, b: number): number {
  const most = a > b ? a : b
  const difference = a > b ? a - b : b - a
  if (!(difference < softEnd)) return most
  const place = difference * softSteps
  const k = Math.trunc(place)
  const below = soft[k]!
  return most + below + (soft[k + 1]! - below) * (place - k)
}
