/** English words that carry no work of their own in a step name; they are left out before words are compared. */
export const englishStopWords: ReadonlySet<string> = new Set(
  (
    'a an the of to for from in on at by with and or into onto as is are be been being was were it its this that these ' +
    'those their his her he she they them if whether all any each other per via about not no than then has have had will ' +
    'would can could should may must do does s'
  ).split(' '),
)
