import { type Snippet, step, wayOut } from './snippet.ts'

export type SnippetGroup = 'counter' | 'review' | 'answer' | 'record' | 'money'

export interface CommonSnippet extends Snippet {
  id: string
  group: SnippetGroup
}

const one = (id: string, group: SnippetGroup, name: string, given: Partial<Parameters<typeof step>[0]> & { text: string }): CommonSnippet => ({
  id, group, name, steps: [step({ number: '1', ...given })],
})

/** Steps that nearly every procedure of a municipality has, written as object and verb; the user changes the words after inserting. */
export const commonSnippets: readonly CommonSnippet[] = [
  one('receive', 'counter', '受付', { text: '申請書を受け付ける', inputs: ['申請書'], method: '対面' }),
  {
    id: 'receive-and-check', group: 'counter', name: '受付（不備があれば返す）', steps: [
      step({ number: '1', text: '申請書を受け付ける', inputs: ['申請書'], method: '対面' }),
      step({ number: '2', text: '不備はあるか', kind: 'decision', next: [{ condition: 'ある', to: '3' }, { condition: 'ない', to: wayOut }] }),
      step({ number: '3', text: '書き直しを頼む', method: '対面', next: [{ condition: '', to: '1' }] }),
    ],
  },
  one('identify', 'counter', '本人確認', { text: '本人確認書類を確認する', inputs: ['本人確認書類'], method: '対面' }),
  one('enclosures', 'counter', '添付書類の確認', { text: '添付書類を確認する', inputs: ['添付書類'], method: '紙' }),
  one('post', 'counter', '収受（郵送）', { text: '届いた書類を収受する', outputs: ['収受簿'], method: '紙' }),
  one('return', 'counter', '返戻', { text: '不備のある書類を返戻する', outputs: ['返戻通知'], method: '紙' }),
  one('consult', 'counter', '相談', { text: '相談の内容を聞き取る', outputs: ['相談記録'], method: '対面' }),
  one('inquire', 'review', '照会', { text: '台帳を照会する', inputs: ['台帳'], system: '業務システム', method: '端末' }),
  one('inquire-outside', 'review', '他の機関への照会', { text: '他の機関に照会する', outputs: ['照会書'], method: '紙' }),
  one('wait-answer', 'review', '回答を待つ', { text: '回答が届く', kind: 'wait', inputs: ['回答書'] }),
  one('examine', 'review', '審査', { text: '申請の内容を審査する', inputs: ['申請書'], method: '紙' }),
  {
    id: 'examine-and-decide', group: 'review', name: '審査と決裁', steps: [
      step({ number: '1', text: '申請の内容を審査する', inputs: ['申請書'], method: '紙' }),
      step({ number: '2', text: '決裁を起案する', outputs: ['起案文書'], system: '文書管理システム', method: '端末' }),
      step({ number: '3', text: '起案文書を決裁する', lane: '係長', inputs: ['起案文書'], system: '文書管理システム', method: '端末' }),
    ],
  },
  one('draft', 'review', '起案', { text: '決裁を起案する', outputs: ['起案文書'], system: '文書管理システム', method: '端末' }),
  one('approve', 'review', '決裁', { text: '起案文書を決裁する', lane: '係長', inputs: ['起案文書'], method: '端末' }),
  {
    id: 'split', group: 'review', name: '判断（はい・いいえ）', steps: [
      step({ number: '1', text: '条件に当てはまるか', kind: 'decision', next: [{ condition: 'はい', to: wayOut }, { condition: 'いいえ', to: '2' }] }),
      step({ number: '2', text: '理由を説明する', method: '対面', next: [{ condition: '', to: wayOut }] }),
    ],
  },
  one('issue', 'answer', '交付', { text: '証明書を交付する', outputs: ['証明書'], method: '対面' }),
  one('notify', 'answer', '通知', { text: '決定通知書を送る', outputs: ['決定通知書'], method: '紙' }),
  {
    id: 'print-and-send', group: 'answer', name: '通知書の出力と発送', steps: [
      step({ number: '1', text: '決定通知書を出力する', outputs: ['決定通知書'], system: '業務システム', method: '端末' }),
      step({ number: '2', text: '決定通知書を封入する', inputs: ['決定通知書'], method: '紙' }),
      step({ number: '3', text: '決定通知書を発送する', inputs: ['決定通知書'], method: '紙' }),
    ],
  },
  one('answer-phone', 'answer', '電話で連絡', { text: '結果を電話で連絡する', method: '電話' }),
  one('enter', 'record', '入力', { text: '申請の内容を入力する', inputs: ['申請書'], system: '業務システム', method: '端末' }),
  {
    id: 'enter-and-check', group: 'record', name: '入力と読み合わせ', steps: [
      step({ number: '1', text: '申請の内容を入力する', inputs: ['申請書'], system: '業務システム', method: '端末' }),
      step({ number: '2', text: '入力した内容を確認する', inputs: ['申請書'], system: '業務システム', method: '端末' }),
    ],
  },
  one('register', 'record', '台帳に記載', { text: '台帳に記載する', outputs: ['台帳'], method: '紙' }),
  one('keep', 'record', '保管', { text: '申請書を保管する', inputs: ['申請書'], method: '紙' }),
  one('count', 'record', '集計', { text: '件数を集計する', outputs: ['集計表'], method: '端末' }),
  one('fee', 'money', '手数料の収納', { text: '手数料を収納する', outputs: ['領収書'], method: '対面' }),
  one('bill', 'money', '納付書の送付', { text: '納付書を送る', outputs: ['納付書'], method: '紙' }),
  one('pay-in', 'money', '納付の確認', { text: '納付を確認する', inputs: ['収納データ'], system: '収納システム', method: '端末' }),
  one('pay-out', 'money', '支払', { text: '口座に振り込む', outputs: ['振込依頼書'], system: '財務会計システム', method: '端末' }),
]
