import type { Globals, Value } from '../runtime';
import type { ResourceRecord } from '../trace';

/** The kernel resource behind a Python object, if it is one of ours. */
function resourceOf(value: unknown): ResourceRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const object = value as Record<
    string,
    { resource?: ResourceRecord; lock?: { resource: ResourceRecord } } | undefined
  >;
  for (const part of [object.lock, object.event, object.semaphore, object.rlock?.lock, object]) {
    const resource = (part as { resource?: ResourceRecord } | undefined)?.resource;
    if (resource !== undefined) return resource;
  }
  return undefined;
}

/** Gives locks, events, queues, … the names of the global variables, or of their attributes, that hold them. */
export function nameResources(globals: Globals): void {
  for (const [key, value] of Object.entries(globals)) {
    if (!key.startsWith('$') || key.startsWith('$__')) continue;
    name(value, key.slice(1));
    if (typeof value !== 'object' || value === null) continue;
    for (const [attribute, inner] of Object.entries(value as object as Record<string, Value>)) {
      if (attribute.startsWith('$')) name(inner, `${key.slice(1)}.${attribute.slice(1)}`);
    }
  }
}

function name(value: unknown, text: string): void {
  const resource = resourceOf(value);
  if (resource !== undefined && / #\d+$/.test(resource.name)) resource.name = text;
}
