/** Where two plain trees differ, as `path: ours, theirs`; the positions of f-strings' parts are not compared. */
export function differences(
  ours: unknown,
  theirs: unknown,
  path = '',
  found: string[] = [],
  positions = true,
): string[] {
  if (found.length >= 5) return found;
  if (isObject(ours) && isObject(theirs)) {
    const inText = theirs.kind === 'JoinedStr' || theirs.kind === 'TemplateStr';
    for (const key of Object.keys(theirs)) {
      const isPlace = key === 'start' || key === 'end';
      const isText = theirs.kind === 'FormattedValue' || (theirs.kind === 'Constant' && !positions);
      if (isPlace && (isText || (!positions && inText))) continue;
      const below = key === 'values' && inText ? false : key !== 'format_spec';
      differences(ours[key], theirs[key], `${path}.${key}`, found, below);
    }
  } else if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (ours.length !== theirs.length) found.push(`${path}.length: ${ours.length}, ${theirs.length}`);
    else for (const [i, item] of ours.entries()) differences(item, theirs[i], `${path}[${i}]`, found, positions);
  } else if (!isSame(ours, theirs)) found.push(`${path}: ${brief(ours)}, ${brief(theirs)}`);
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(ours: unknown, theirs: unknown): boolean {
  if (typeof theirs === 'string' && (typeof ours === 'number' || typeof ours === 'bigint')) {
    return theirs === 'inf' ? ours === Number.POSITIVE_INFINITY : BigInt(ours) === BigInt(theirs);
  }
  return ours === theirs;
}

function brief(value: unknown): string {
  return String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 80);
}
