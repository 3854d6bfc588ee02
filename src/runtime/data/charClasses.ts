/** What kind of character a code point is, as `str.isalpha` and its like ask it; the classes are Unicode's. */

/** What `str.isspace`, `strip` and `split` take as blank; unlike `\s` with the separators U+001C–U+001F and without U+FEFF. */
export const spaces = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const digitsBeyondDecimal =
  '\\xb2\\xb3\\xb9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468\\u2474-\\u247c\\u2488-\\u2490' +
  '\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}' +
  '\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}';
const ideographicNumbers =
  '㐅㒃㠪㭍一七万三九二五亖亿什仟仨伍佰億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拾捌柒漆玖百肆萬貮貳贰阡陆陌陸零';

const every = (set: string) => new RegExp(`^[${set}]+$`, 'u');
const allSpace = every(spaces);
const allAlpha = every('\\p{L}');
const allDecimal = every('\\p{Nd}');
const allDigit = every(`\\p{Nd}${digitsBeyondDecimal}`);
const allNumeric = every(`\\p{N}${ideographicNumbers}`);
const allAlnum = every(`\\p{L}\\p{N}${ideographicNumbers}`);
const identifier = /^[\p{XID_Start}_][\p{XID_Continue}]*$/u;
const notPrintable = /[\p{C}\p{Z}]/u;
const notPrintableButSpace = /(?! )[\p{C}\p{Z}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins at 0
const ascii = /^[\x00-\x7f]*$/;

export const isSpace = (text: string) => allSpace.test(text);
export const isAlpha = (text: string) => allAlpha.test(text);
export const isDecimal = (text: string) => allDecimal.test(text);
export const isDigit = (text: string) => allDigit.test(text);
export const isNumeric = (text: string) => allNumeric.test(text);
export const isAlnum = (text: string) => allAlnum.test(text);
export const isIdentifier = (text: string) => identifier.test(text);
export const isAscii = (text: string) => ascii.test(text);
/** Whether `repr` shows every character as it is. */
export const isPrintable = (text: string) => !notPrintableButSpace.test(text);
/** For one character that is no space. */
export const isHidden = (character: string) => notPrintable.test(character);
