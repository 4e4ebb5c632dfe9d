/** What a file of a standard spec may be at most. All 20 業務 together have about 10,000 機能; the largest files seen stay below a fifth of this. */
export const specFileLimits = {
  fileBytes: 45_000_000,
  /** Of all parts that are read, unpacked; measured while unpacking, whatever the file claims. */
  unpackedBytes: 400_000_000,
  /** Lines of one sheet; those below are counted and told. */
  lines: 60_000,
  columns: 200,
  /** Filled cells of the file, and cells that merged areas cover. */
  cells: 3_000_000,
  /** Characters of all cells: what has to be held in memory. */
  characters: 120_000_000,
}
