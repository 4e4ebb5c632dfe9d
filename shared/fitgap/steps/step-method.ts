import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { LaneRole } from './lane-role.ts'

/** How a step is done. The first six are done by hand, `terminal` by a person on a screen, the last two by systems. */
export type StepMethod =
  | 'paper'
  | 'phone'
  | 'talk'
  | 'post'
  | 'media'
  | 'hand'
  | 'terminal'
  | 'transmission'
  | 'automatic'

export interface MethodFinding {
  method: StepMethod
  /** What it was read from: a word of the name, the element type, a document, the lane, or the attribute `method`. */
  source: 'word' | 'type' | 'document' | 'lane' | 'attribute'
  text: string
}

const byHandWords: [StepMethod, string[]][] = [
  ['phone', ['電話', '架電', '内線', 'TEL']],
  ['media', ['USB', '媒体', 'CD-R', 'DVD', 'フロッピー']],
  ['post', ['郵送', '郵便', '逓送', '発送', '投函', '書留', '便で', '手紙', 'はがき', 'ハガキ']],
  [
    'paper',
    [
      '紙', '手書', '赤ペン', '決裁印', '押印', '印をおす', '印を押', '印をもらう', '判をもらう', 'ハンコ', 'はんこ',
      '綴', 'とじ', 'つづ', 'たば', '束ね', '封入', '封筒', '打ち出し', '打出し', '刷', '棚', '書庫', '電卓', 'メモ',
      '受付簿', '名簿カード', 'ちらし', 'チラシ', '早見表', 'コピー', '書きうつ', '書き写', '伺い', '回覧', 'FAX', 'ファクス',
      'ファックス',
    ],
  ],
  ['talk', ['きく', '聞く', 'きき', '聞き', '口頭', 'たのむ', '頼む', '説明', '話す', '話し', 'よんで', '呼ぶ', '連れて']],
]

const systemWords: [StepMethod, string[]][] = [
  ['automatic', ['自動']],
  ['transmission', ['オンライン', '送信', '連携', '伝送', '電子', 'データ', 'メール']],
  ['terminal', ['端末', '画面', '入力', '打ちこ', '打ち込', 'システムに', 'エクセル', 'Excel', 'EXCEL']],
]

/** Words that make a user task certain to be screen work; without them it is only drawn as work of a person. */
const screenWords = ['端末', '画面', '入力', '打ちこ', '打ち込', 'システム', '登録', '照会', '検索', '出力', '取込', '算定', '記載', '更新']

const attributeWords: [StepMethod, string[]][] = [
  ['paper', ['paper', '紙']],
  ['phone', ['phone', '電話']],
  ['talk', ['talk', '口頭', '対面']],
  ['post', ['post', '郵便', '郵送']],
  ['media', ['media', '媒体']],
  ['hand', ['hand', '手作業']],
  ['terminal', ['terminal', '画面', '端末', 'システム入力']],
  ['transmission', ['transmission', '通信', 'オンライン']],
  ['automatic', ['automatic', '自動']],
]

const automaticTypes = new Set(['ServiceTask', 'ScriptTask', 'BusinessRuleTask'])
const messageTypes = new Set(['SendTask', 'ReceiveTask'])

/**
 * How an activity is done: the attribute `method` (free words) first, then what its element type says, sharpened by words of its name;
 * a plain task that names a `system` is screen work.
 * A manual task is never read as screen work and a service task never as hand work, whatever its name; a manual task that touches a
 * document is paper work. A send or receive task tells that something is passed on, not by what. A plain task without such a word has no known method: null, never a guess. Events and gateways have none.
 */
export function findStepMethod(node: FlowNode, documents: readonly string[], role: LaneRole | null): MethodFinding | null {
  if (node.family !== 'activity') return null
  const name = node.name.normalize('NFKC')
  const stated = node.attributes.method?.normalize('NFKC').trim()
  const attribute = stated ? (findWord(stated, attributeWords) ?? findWord(stated, [...byHandWords, ...systemWords])) : null
  if (attribute) return { ...attribute, source: 'attribute' }
  if (automaticTypes.has(node.type)) return { method: 'automatic', source: 'type', text: node.type }

  const byHand = findWord(name, byHandWords)
  if (node.type === 'UserTask') {
    if (byHand?.method === 'phone') return byHand
    const word = screenWords.find((candidate) => name.includes(candidate))
    return word === undefined ? { method: 'terminal', source: 'type', text: node.type } : { method: 'terminal', source: 'word', text: word }
  }
  if (node.type === 'ManualTask') {
    if (byHand && byHand.method !== 'talk') return byHand
    const document = documents[0]
    if (document !== undefined) return { method: 'paper', source: 'document', text: document }
    return byHand ?? { method: 'hand', source: 'type', text: node.type }
  }
  if (messageTypes.has(node.type)) {
    if (byHand && byHand.method !== 'talk') return byHand
    const posted = ['送付', '交付'].find((word) => name.includes(word))
    if (posted) return { method: 'post', source: 'word', text: posted }
    const sent = findWord(name, systemWords)
    if (sent) return sent
    return role === 'system' ? { method: 'transmission', source: 'lane', text: role } : null
  }
  const found = byHand ?? findWord(name, systemWords)
  if (found) return found
  const system = node.attributes.system?.trim()
  if (system) return { method: 'terminal', source: 'attribute', text: system }
  return role === 'system' ? { method: 'automatic', source: 'lane', text: role } : null
}

/** Hand work, screen work of a person, or work of systems alone: what decides whether the way of working changes. */
export function methodClass(method: StepMethod): 'by-hand' | 'on-screen' | 'by-system' {
  if (method === 'terminal') return 'on-screen'
  return method === 'automatic' || method === 'transmission' ? 'by-system' : 'by-hand'
}

function findWord(text: string, table: readonly [StepMethod, string[]][]): MethodFinding | null {
  for (const [method, words] of table) {
    const word = words.find((candidate) => text.includes(candidate))
    if (word !== undefined) return { method, source: 'word', text: word }
  }
  return null
}
