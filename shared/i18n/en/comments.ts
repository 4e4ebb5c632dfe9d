import type { comments as japanese } from '../ja/comments.ts'

export const comments: Record<keyof typeof japanese, string> = {
  'comments.tab': 'Comments',
  'comments.empty': 'No comments yet. Choose a step and write: a pin stands on it. Without a choice it is about the whole diagram.',
  'comments.commentOn': 'Comment on “{name}”',
  'comments.writeHere': 'What you noticed or want to ask',
  'comments.send': 'Write',
  'comments.pin': 'Comment {number}, {state}',
  'comments.stateOf': 'State of comment {number}',
  'comments.answer': 'Answer',
  'comments.answerTo': 'Answer comment {number}',
  'comments.answerHere': 'Answer',
  'comments.makeIssue': 'Make it an issue',
  'comments.makeIssueOf': 'Make comment {number} an issue',
  'comments.remove': 'Remove',
  'comments.removeOf': 'Remove comment {number}',
  'comments.removed': 'Comment {number} was removed.',
  'comments.removeAnswerOf': 'Remove the answer ({text})',
  'comments.answerRemoved': 'The answer was removed.',
  'comments.gone': 'Steps no longer in the diagram',
  'comments.unnamed': 'Shape without a name',
}
