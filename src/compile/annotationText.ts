import type { Expr } from '../syntax';

/**
 * The text of an annotation under `from __future__ import annotations`: what annotations are usually made of as
 * `ast.unparse` writes it, anything else as it stands in the source.
 */
export function annotationText(node: Expr, source: string): string {
  const text = (part: Expr): string => annotationText(part, source);
  switch (node.kind) {
    case 'Name':
      return node.id;
    case 'Attribute':
      return `${text(node.value)}.${node.attr}`;
    case 'Subscript': {
      const bare = node.slice.kind === 'Tuple' && node.slice.elts.length > 1;
      return `${text(node.value)}[${bare && node.slice.kind === 'Tuple' ? list(node.slice.elts, text) : text(node.slice)}]`;
    }
    case 'List':
      return `[${list(node.elts, text)}]`;
    case 'Tuple':
      return node.elts.length === 1 ? `(${text(node.elts[0])},)` : `(${list(node.elts, text)})`;
    case 'BinOp':
      return node.op === 'BitOr' ? `${text(node.left)} | ${text(node.right)}` : source.slice(node.start, node.end);
    case 'Constant':
      return node.value.type === 'str' ? stringText(node.value.value) : source.slice(node.start, node.end);
    default:
      return source.slice(node.start, node.end);
  }
}

function list(items: readonly Expr[], text: (part: Expr) => string): string {
  return items.map(text).join(', ');
}

/** As `repr` of a string without control characters. */
function stringText(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}
