import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { encodeBase64, encodeModel } from './encoding';
import type { TimelineModel } from './timelineModel';
import { wordsOf } from './words';
import { escapeXml } from './xml';

/** The element that holds the model in an exported page. */
export const dataElementId = 'interleave-data';

export interface StandaloneParts {
  /** The bundle of `src/webview/standalone.ts`, as one classic script. */
  readonly script: string;
  readonly style: string;
}

/** What a browser makes of line ends and NULs when it reads a page: a policy's hash is taken of that. */
function asParsed(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0/g, '\uFFFD');
}

/**
 * A script that may stand between script tags. The sequences that end or confuse it can occur only in strings, regular
 * expressions and comments, where the backslash changes nothing.
 */
function embeddedScript(script: string): string {
  return asParsed(script)
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '<\\!--');
}

/** JSON in which no sequence of characters means anything to HTML. */
function embeddedJson(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

function policyHash(text: string): string {
  return `'sha256-${encodeBase64(sha256(utf8ToBytes(text)))}'`;
}

/**
 * A page that plays the timeline by itself, from one file, offline: model, script and style are inside. Its policy
 * allows that script and that style and nothing else, neither network nor frames.
 */
export function standaloneHtml(model: TimelineModel, parts: StandaloneParts): string {
  const script = embeddedScript(parts.script);
  const style = asParsed(parts.style).replace(/<\/(?=style)/gi, '<\\/');
  const words = wordsOf(model.locale);
  const policy = [
    "default-src 'none'",
    `script-src ${policyHash(script)}`,
    `style-src ${policyHash(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = model.title || words.view.timeline;
  return `<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body class="interleave-standalone">
<noscript>${escapeXml(model.summary)}</noscript>
<script type="application/json" id="${dataElementId}">${embeddedJson(encodeModel(model))}</script>
<script>${script}</script>
</body>
</html>
`;
}
