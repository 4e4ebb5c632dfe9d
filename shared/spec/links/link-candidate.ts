/** A 機能 or 帳票 as far as linking needs it. The order is the order of the list. */
export interface LinkableItem {
  id: string
  kind: 'function' | 'form'
  code: string
  name: string
  middle: string
  small: string
  text: string
  /** 対応手順: ids or names of elements, as the list writes them. */
  steps: readonly string[]
}

/** A step (for 機能) or a data object (for 帳票) of a standard flow; in the order of the flow. */
export interface LinkableElement {
  flow: string
  element: string
  name: string
  kind: 'step' | 'document'
}

/** Why a link is proposed; `describeLinkGround` says it in words. */
export type LinkGround =
  | { kind: 'list'; step: string }
  | { kind: 'edition'; edition: string; code: string }
  | { kind: 'name'; words: string }
  | { kind: 'text'; words: string }
  | { kind: 'between'; before: string; after: string }

export interface LinkProposal {
  item: string
  flow: string
  element: string
  /** 0 to 1: how sure. The list's own word and an edition before are surer than any likeness. */
  score: number
  ground: LinkGround
}
