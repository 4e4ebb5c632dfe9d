import { ProjectIndex } from '../../../../shared/align/lexicon/project-index.ts'
import { shippedIndex } from '../../../../shared/align/lexicon/shipped-index.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { describeLinkGround } from '../../../../shared/spec/links/describe-link-ground.ts'
import { proposeLinks } from '../../../../shared/spec/links/propose-links.ts'
import { wordsOf } from './remembered-words.ts'
import { momentOf } from '../../context.ts'
import { implementer } from '../../implementer.ts'
import { writable } from '../../project/project-session.ts'
import { listLexicon } from '../lexicon/lexicon-records.ts'
import { attachStandardFlow } from './attach-standard-flow.ts'
import { changeLinks, detachFlow, linkableItems, linkHistory, storedLinks } from './link-records.ts'
import { specElements } from './spec-elements.ts'

const calls = implementer.specs

/** Standard flows of a spec, and what of it their steps and documents carry out. */
export const linkHandlers = {
  attachFlow: calls.attachFlow.handler(({ context, input }) => attachStandardFlow(writable(context.projects.get(input.project)), input, momentOf(context))),
  detachFlow: calls.detachFlow.handler(({ context, input }) => detachFlow(writable(context.projects.get(input.project)), input, momentOf(context))),
  link: calls.link.handler(async ({ context, input }) => {
    const database = writable(context.projects.get(input.project))
    changeLinks(database, input.spec, input.links, await specElements(database, input.spec), momentOf(context))
  }),
  proposeLinks: calls.proposeLinks.handler(async ({ context, input }) => {
    const { read } = context.projects.get(input.project)
    const translate = createTranslate(input.locale)
    const elements = await specElements(read, input.spec)
    const lexicon = listLexicon(read).filter(({ isEnabled }) => isEnabled)
    const index = lexicon.length > 0 ? new ProjectIndex(shippedIndex(), lexicon) : shippedIndex()
    const names = new Map(elements.map(({ flow, element, name }) => [`${flow} ${element}`, name]))
    const items = linkableItems(read, input.spec)
    const byWords = wordsOf(items, elements, lexicon, index)
    const proposals = proposeLinks(items, elements, index, { linked: storedLinks(read, input.spec), history: linkHistory(read, input.spec), byWords })
    return {
      elements,
      proposals: proposals.map(({ item, flow, element, score, ground }) => ({
        item, flow, element, elementName: names.get(`${flow} ${element}`) ?? '', score, reason: describeLinkGround(ground, translate),
      })),
    }
  }),
}
