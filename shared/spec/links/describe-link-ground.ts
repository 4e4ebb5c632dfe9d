import type { Translate } from '../../i18n/translate.ts'
import type { LinkGround } from './link-candidate.ts'

/** Why a link is proposed, as a sentence. */
export function describeLinkGround(ground: LinkGround, translate: Translate): string {
  switch (ground.kind) {
    case 'list':
      return translate('specLinks.ground.list', { step: ground.step })
    case 'edition':
      return translate('specLinks.ground.edition', { edition: ground.edition, code: ground.code })
    case 'name':
      return translate('specLinks.ground.name', { words: ground.words })
    case 'text':
      return translate('specLinks.ground.text', { words: ground.words })
    case 'between':
      return translate('specLinks.ground.between', { before: ground.before, after: ground.after })
  }
}
