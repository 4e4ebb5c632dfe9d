/** A cell holds at most 32,767 characters. */
const longest = 32_767

/**
 * A text as a cell has to hold it so that a reader sees it unchanged: `_x0041_` would be read as "A" (ECMA-376, ST_Xstring) and is
 * escaped; the two code points that XML cannot hold and the library lets through are left out; what is too long for a cell is cut, between
 * characters.
 */
export function excelText(text: string): string {
  return text
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
}
