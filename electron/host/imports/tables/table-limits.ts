/** What of a sheet is read; beyond it lines are counted only. No table of a town comes near. */
export const tableLimits = { lines: 20_000, columns: 200 }
