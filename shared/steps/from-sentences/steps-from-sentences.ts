import { stepRow, type StepLink, type StepRow, type StepTable } from '../step-table.ts'
import { readClause, readOwner, splitClauses, type Clause } from './read-clause.ts'
import { readCondition, type Condition } from './read-condition.ts'

/** A proposed row before numbers are given; ways point to other proposals. */
interface Proposal {
  row: StepRow
  ways: { condition: string; to: Proposal }[] | null
}

/** A 判断 whose other answer leads to whatever comes next. */
interface OpenChoice {
  proposal: Proposal
  other: string
  /** Names of the cases so far, for 「Aの場合は…Bの場合は…」. */
  cases: string[]
  /** Last steps of its answers, which meet again after the choice. */
  tails: Proposal[]
}

const outsiders = /(住民|町民|市民|村民|区民|本人|家族|世帯主|代理人|申請者|届出人|請求者|利用者|保護者|納税者|事業者|事業所|業者|者|主治医|医師|病院|医院|銀行|金融機関|年金事務所|税務署|法務局|警察|保健所|学校)$/
const sendingBack = /(返す|返却する|差し戻す|戻す|直してもらう|訂正してもらう|補正してもらう|補正を求める|訂正を求める|書き直してもらう|出し直してもらう)$/
/** Things that are handed back for good. */
const givenBack = /(控え|写し|証|カード|手帳|通帳|お釣り|原本)を/
const handingIn = /(出す|提出する|申請する|届け出る|申し込む|請求する|持参する|持ってくる|送る|郵送する|起案する|作成する|作る|回す|渡す|上げる)$/
const openings = /^(?:(?:まず|はじめに|最初に|次に|つぎに|その後|それから|そして|最後に|また|なお|次いで|続いて|さらに|あわせて|併せて|ただし|一方で?|同時に|その際|このとき|(?:審査|確認|判定|協議|調査|検討)の結果|[一-鿿]{2,6}後(?:は|に)?(?=、)|翌日)、?|[①-⑳・\-－]|\(?\d+[).．、](?!\d)\s*)+/
/** １． (2) 3-1、 at the beginning of a line: before the text is split at ．, and never part of a number such as 1.5. */
const listNumbers = /^[^\S\n]*(?:[(（][0-9０-９]+[)）]|[0-9０-９]+(?:[-－.．][0-9０-９]+)*(?:[)）.．、:：](?![0-9０-９])|[　\t]))[^\S\n]*/gm

/**
 * Proposes rows for a text in sentences as staff say them: who does what, with which document, under which condition. Rules only, no model;
 * a proposal to be corrected, never taken over unseen. What is not understood still becomes a row with its words.
 * - A sentence without a doer goes on with the one the work was handed to, if that is somebody of the office, else with the last doer.
 * - 「…があれば」「…の場合は」 make a 判断; its other answer leads to the next sentence. 「…が届いたら」 makes a 待ち.
 * - Work that is sent back (返す, 差し戻す) leads back to the last step in which somebody else handed it in.
 */
export function stepsFromSentences(text: string): StepTable {
  const reading = new SentenceReading()
  for (const sentence of text.replace(listNumbers, '').split(/(?:[。！!？?\n]|．(?![0-9０-９]))+/)) {
    const plain = sentence.normalize('NFC').replace(/[\s　]+/g, '').replace(openings, '')
    if (plain !== '') reading.read(plain)
  }
  return reading.finish()
}

class SentenceReading {
  private readonly proposals: Proposal[] = []
  private doer = ''
  private receiver = ''
  private choice: OpenChoice | null = null
  /** Last steps of answers that lead to the next row of the main path. */
  private joining: Proposal[] = []
  /** Choices whose other answer leads to the next row. */
  private readonly waiting: { proposal: Proposal; other: string }[] = []

  read(sentence: string): void {
    const said = readOwner(sentence)
    // 「住民が来たら」 tells what happens, not who acts: only は and the like name the doer before a condition.
    const isTopic = said.owner !== '' && !(said.particle === 'が' && readCondition(said.rest))
    const speaker = isTopic ? said.owner : ''
    let open: string[] = []
    let condition: Condition | null = null
    for (const clause of splitClauses(isTopic ? said.rest : sentence)) {
      const found = readCondition(clause)
      if (found) {
        this.readPart(condition, open, speaker)
        condition = found.condition
        open = [found.rest]
      } else {
        open.push(clause)
      }
    }
    this.readPart(condition, open, speaker)
  }

  /** Clauses that stand under one condition, or under none. */
  private readPart(condition: Condition | null, clauses: readonly string[], speaker: string): void {
    if (clauses.length === 0) return
    if (condition === null || condition.kind === 'wait') {
      this.closeChoice()
      const owner = speaker || this.nextDoer(readClause(clauses[0] ?? ''))
      if (condition !== null) this.add(stepRow({ number: '', kind: 'wait', text: condition.text, owner: ownerOf(owner) }))
      this.addClauses(clauses, speaker)
      return
    }
    const label = this.openChoice(condition, speaker || this.nextDoer(readClause(clauses[0] ?? '')))
    const before = this.proposals.length
    this.addClauses(clauses, speaker)
    const first = this.proposals[before]
    const tail = this.proposals.at(-1)
    if (!this.choice || !first || !tail) return
    this.choice.proposal.ways = [...(this.choice.proposal.ways ?? []), { condition: label, to: first }]
    if (tail.ways === null && tail.row.kind !== 'end') this.choice.tails.push(tail)
  }

  finish(): StepTable {
    const isOpen = this.choice !== null
    this.closeChoice()
    if (isOpen && this.proposals.length > 0) this.add(stepRow({ number: '', kind: 'end', text: '', owner: this.proposals.at(-1)?.row.owner ?? [] }))
    this.proposals.forEach(({ row }, index) => {
      row.number = String(index + 1)
    })
    this.proposals.forEach(({ row, ways }, index) => {
      if (ways === null) return
      const links = ways.map(({ condition, to }): StepLink => ({ condition, to: to.row.number }))
      const isNext = links.length === 1 && links[0]?.condition === '' && links[0].to === String(index + 2)
      row.next = isNext ? 'following' : links
    })
    return { rows: this.proposals.map(({ row }) => row) }
  }

  /** Begins a choice, or goes on with the one before where the condition is another answer to it. Returns the answer's label. */
  private openChoice(condition: Condition, owner: string): string {
    const open = this.choice
    if (open && condition.kind === 'otherwise') {
      const label = open.other
      open.other = ''
      return label
    }
    if (open && condition.kind === 'question' && open.proposal.row.text.endsWith(condition.text) && isOther(open.other, condition.answer)) {
      const label = open.other
      open.other = ''
      return label
    }
    if (open && condition.kind === 'case' && open.cases.length > 0) {
      open.cases.push(condition.name)
      open.proposal.row.text = open.cases.map((name) => `${name}か`).join('')
      open.other = ''
      return condition.name
    }
    this.closeChoice()
    const [text, answer, other] = condition.kind === 'question' ? [condition.text, condition.answer, condition.other]
      : condition.kind === 'case' ? [`${condition.name}か`, condition.name, 'それ以外'] : ['続けるか', 'いいえ', 'はい']
    const proposal = this.add(stepRow({ number: '', kind: 'decision', text, owner: ownerOf(owner) }))
    proposal.ways = []
    this.choice = { proposal, other, cases: condition.kind === 'case' ? [condition.name] : [], tails: [] }
    return answer
  }

  /** What comes next is where the other answer leads, and where the answers meet. */
  private closeChoice(): void {
    if (!this.choice) return
    const { proposal, other, tails } = this.choice
    this.joining.push(...tails)
    if (other !== '') this.waiting.push({ proposal, other })
    this.choice = null
  }

  private addClauses(clauses: readonly string[], speaker: string): void {
    let owner = speaker
    for (const clause of clauses) {
      const said = readClause(clause, owner !== '')
      const doer = said.owner || owner || this.nextDoer(said)
      this.addClause(said, doer)
      owner = doer
    }
  }

  private addClause(said: Clause, doer: string): void {
    const { text, inputs, outputs, system, method } = said
    const kind = said.isEnd ? 'end' : said.isWait ? 'wait' : 'task'
    const proposal = this.add(stepRow({ number: '', kind, text, inputs, outputs, system, method, owner: ownerOf(doer) }))
    if (sendingBack.test(text) && !givenBack.test(text)) {
      const back = this.proposals.findLast(({ row }) => row.kind === 'task' && row.owner[0] !== doer && handingIn.test(row.text))
      if (back) proposal.ways = [{ condition: '', to: back }]
    }
    this.doer = doer
    this.receiver = said.receiver !== '' && !outsiders.test(said.receiver) ? said.receiver : ''
  }

  private nextDoer(said: Clause): string {
    return said.owner || this.receiver || this.doer
  }

  private add(row: StepRow): Proposal {
    const proposal: Proposal = { row, ways: null }
    for (const tail of this.joining.splice(0)) tail.ways ??= [{ condition: '', to: proposal }]
    for (const { proposal: choice, other } of this.waiting.splice(0)) choice.ways = [...(choice.ways ?? []), { condition: other, to: proposal }]
    this.proposals.push(proposal)
    return proposal
  }
}

/** 「なければ…、あれば…」: the second says only あれば, the first named what there is. */
function isOther(other: string, answer: string): boolean {
  return other !== '' && (other.endsWith(answer) || (answer === 'はい' && other.endsWith('あり')) || (answer === 'いいえ' && other.endsWith('なし')))
}

function ownerOf(name: string): string[] {
  return name === '' ? [] : [name]
}
