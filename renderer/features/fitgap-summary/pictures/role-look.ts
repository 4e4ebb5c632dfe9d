import type { JudgementRole } from '../../../../shared/domain/judgement-list.ts'
import { judgementSymbols } from '../../../../shared/fitgap/judgement/judgement.ts'

/** What a part of a bar is: a role, or 未判定. */
export type BarRole = JudgementRole | 'open'

export const barRoles: readonly BarRole[] = ['fit', 'partial', 'unfit', 'unclear', 'out-of-scope', 'open']

export interface RoleLook {
  symbol: string
  /** Ground and ink of the pattern; both are told apart without colour by the pattern itself. */
  ground: string
  ink: string
  pattern: 'plain' | 'diagonal' | 'cross' | 'dots' | 'lines' | 'empty'
  /** Ink of the number on it. */
  text: string
}

export const roleLooks: Record<BarRole, RoleLook> = {
  fit: { symbol: judgementSymbols.fit, ground: '#197a4b', ink: '#197a4b', pattern: 'plain', text: '#ffffff' },
  partial: { symbol: judgementSymbols.partial, ground: '#fbf5e0', ink: '#806300', pattern: 'diagonal', text: '#1a1a1a' },
  unfit: { symbol: judgementSymbols.unfit, ground: '#fdeeee', ink: '#ce0000', pattern: 'cross', text: '#1a1a1a' },
  unclear: { symbol: judgementSymbols.unclear, ground: '#e9f7f9', ink: '#006f83', pattern: 'dots', text: '#1a1a1a' },
  'out-of-scope': { symbol: judgementSymbols['out-of-scope'], ground: '#e6e6e6', ink: '#949494', pattern: 'lines', text: '#1a1a1a' },
  open: { symbol: '', ground: '#ffffff', ink: '#ffffff', pattern: 'empty', text: '#1a1a1a' },
}
