import type { ElementRegistry } from '../session/bpmn-js-services.ts'

/** Tasks whose kind is drawn as an icon in the corner where long labels begin. */
const withIcon = /^bpmn:(User|Manual|Service|Send|Receive|Script|BusinessRule)Task$/

/** Lets labels stand over the icons of their tasks, with a rim of white around the letters, so that both can be read. */
export function setLabelsOverIcons(registry: ElementRegistry): void {
  for (const task of registry.filter(({ type }) => withIcon.test(type))) {
    const visual = registry.getGraphics(task).querySelector('.djs-visual')
    const label = visual?.querySelector(':scope > text')
    if (visual == null || label == null) continue
    label.classList.add('label-over-icon')
    visual.append(label)
  }
}
