// What reads notes, knows Python's grammar and has the words of the hovers: a bundle of its own that is loaded when it is
// first asked (`await import('./language')`), so that the extension itself is there at once.
export { say as sayFinding } from '../analysis';
export { hoverAt } from '../explain';
export {
  annotationWords,
  calloutVerdict,
  completeAnnotation,
  findSnippet,
  findSnippets,
  parseDuration,
  problemMessage,
  reasonText,
} from '../notes';
export { timelineSvg } from '../present';
export { parse } from '../syntax';
