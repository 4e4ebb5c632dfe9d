/** 部品: common steps and those of the project. */
export const snippets = {
  'snippets.added': '「{name}」を部品にする',
  'snippets.renamed': '部品の名前を「{name}」に変える',
  'snippets.removed': '部品「{name}」を消す',
} as const
