// What reads notes, knows Python's grammar and has the words of the hovers: a bundle of its own that is loaded when it is
// first asked (`await import('./language')`), so that the extension itself is there at once.
export { hoverAt } from '../explain';
export { findSnippet, findSnippets, parseDuration, problemMessage } from '../notes';
export { parse } from '../syntax';
