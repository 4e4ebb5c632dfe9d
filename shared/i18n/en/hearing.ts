import type { hearing as japanese } from '../ja/hearing.ts'

export const hearing: Record<keyof typeof japanese, string> = {
  'hearing.title': 'Hearing',
  'hearing.list': 'Steps of the hearing',
  'hearing.panel': 'Questions',
  'hearing.answered': '{count} answers',
  'hearing.makeIssueOf': 'Make it an issue ({question})',
  'hearing.toTable': 'Write {amount} into the step table',
  'hearing.inTable': 'The step table says {value} too',
  'hearing.written': '{amount} was written into the step table.',
  'hearing.question.right': 'Is it as drawn? What is different?',
  'hearing.question.missing': 'Is a step or an exception missing?',
  'hearing.question.time': 'Where does time go, and why?',
  'hearing.question.mistakes': 'Where do mistakes and rework happen?',
  'hearing.question.by-hand': 'What is done by hand that a system could do?',
  'hearing.question.system': 'What is difficult with today’s system?',
  'hearing.question.customised': 'Which functions were adapted for you, and why?',
  'hearing.question.support': 'How is the vendor’s support (speed, cost, changes of law)?',
  'hearing.question.cases': 'How many cases a year (roughly, or “unknown”)?',
  'hearing.question.minutes': 'How many minutes per case (roughly, or “unknown”)?',
  'hearing.question.peak': 'Which months are busy, and how many cases then?',
  'hearing.question.staff': 'How many people do it? How much overtime?',
}
