import { implementer } from '../../implementer.ts'

const calls = implementer.specs

/** Standard flows of a spec and what its 機能 and 帳票 are linked to. */
export const linkHandlers = {
  attachFlow: calls.attachFlow.handler(() => notYet()),
  detachFlow: calls.detachFlow.handler(() => notYet()),
  link: calls.link.handler(() => notYet()),
  proposeLinks: calls.proposeLinks.handler(() => notYet()),
}

function notYet(): never {
  throw new Error('not there yet')
}
