/** 大項目, 中項目 and 小項目 as one text. */
export function pathOfItem({ large, middle, small }: { large: string; middle: string; small: string }): string {
  return [large, middle, small].filter((level) => level !== '').join(' / ')
}
