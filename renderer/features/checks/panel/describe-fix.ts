import type { CheckFix } from '../../../../shared/checks/fix.ts'
import type { PlacedFinding } from '../../../../shared/checks/placed-finding.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'

/** The word on the button of a quick fix: what will have been done. */
export function describeFix({ rule }: Pick<PlacedFinding, 'rule'>, fix: CheckFix, translate: Translate): string {
  switch (fix.kind) {
    case 'name':
      if (rule === 'C11') return translate('checkDrawer.fix.same')
      return translate(rule === 'C05' ? 'checkDrawer.fix.label' : 'checkDrawer.fix.rename', { name: fix.name })
    case 'add-start': return translate('checkDrawer.fix.addStart')
    case 'add-end': return translate('checkDrawer.fix.addEnd')
    case 'insert-gateway': return translate(fix.type === 'ParallelGateway' ? 'checkDrawer.fix.parallelGateway' : 'checkDrawer.fix.gateway')
    case 'change-type': return translate(fix.type === 'ParallelGateway' ? 'checkDrawer.fix.waitForAll' : 'checkDrawer.fix.plainTask')
    case 'remove': return translate('checkDrawer.fix.remove')
    case 'link-data': return translate('checkDrawer.fix.link')
    case 'move-into': return translate('checkDrawer.fix.moveInto')
    case 'resize': return translate('checkDrawer.fix.resize')
    case 'split-step': return translate('checkDrawer.fix.split')
    case 'put-into-lane': return translate('checkDrawer.fix.lane')
    case 'join-steps': return translate('checkDrawer.fix.join')
  }
}
