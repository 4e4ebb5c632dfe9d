/**
 * What separates the cells of a csv or tsv file: of the lines that have any, the first ten decide by majority; where they say nothing, the
 * end of the file's name does. A file may be separated by the other of the two than its name says.
 */
export function guessSeparator(text: string, type: 'csv' | 'tsv' | 'xlsx'): ',' | '\t' {
  const lines = text.slice(0, 20_000).split(/\r?\n/).filter((line) => /[,\t]/.test(line)).slice(0, 10)
  const tabs = lines.filter((line) => count(line, '\t') > count(line, ',')).length
  const commas = lines.filter((line) => count(line, ',') > count(line, '\t')).length
  if (tabs === commas) return type === 'tsv' ? '\t' : ','
  return tabs > commas ? '\t' : ','
}

function count(line: string, separator: string): number {
  return line.split(separator).length - 1
}
