/** The columns of a list of functions by the words of its header; the first four must be there. */
export const requiredColumns = ['機能ID', '機能要件', '実装区分', '対応手順'] as const
export const optionalColumns = ['大項目', '中項目', '小項目'] as const

export type FunctionColumn = (typeof requiredColumns)[number] | (typeof optionalColumns)[number]

const byHeader = new Map<string, FunctionColumn>([...requiredColumns, ...optionalColumns].map((column) => [comparable(column), column]))

/** The column a header cell names, whatever its width, spaces, line breaks, letter case or remark in brackets; null for any other header. */
export function columnOfHeader(header: string): FunctionColumn | null {
  return byHeader.get(comparable(header)) ?? null
}

function comparable(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, '').replace(/\(.*?\)|【.*?】|\[.*?\]/g, '').replace(/[※*]\d*$/, '').toUpperCase()
}
