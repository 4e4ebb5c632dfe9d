/**
 * The 20 業務 of the national standardisation in the order towns print them.
 * A project takes names from here or writes its own; the list is a proposal, never a limit.
 */
export const standardBusinessAreas = [
  '住民基本台帳',
  '選挙人名簿管理',
  '固定資産税',
  '個人住民税',
  '法人住民税',
  '軽自動車税',
  '国民健康保険',
  '国民年金',
  '障害者福祉',
  '後期高齢者医療',
  '介護保険',
  '児童手当',
  '健康管理',
  '就学',
  '児童扶養手当',
  '生活保護',
  '子ども・子育て支援',
  '印鑑登録',
  '戸籍',
  '戸籍の附票',
] as const
