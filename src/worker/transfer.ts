/**
 * The buffers of all typed arrays in a piece of plain data, each once: what `postMessage` is to move and not to copy.
 * A tree of data is taken; strings, numbers and null hold none.
 */
export function buffersOf(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    } else if (Array.isArray(value)) {
      // Records of one table are alike, and none of the tables holds columns: the first record tells.
      if (value.length > 0) visit(value[0]);
    } else {
      for (const inner of Object.values(value)) visit(inner);
    }
  };
  visit(data);
  return [...found];
}
