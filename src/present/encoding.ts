import type { TimelineModel } from './timelineModel';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64. */
export function encodeBase64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  // Text is gathered in pieces: one string that grows by four characters a million times is slow.
  for (let from = 0; from < bytes.length; from += 3 * 4096) {
    let chunk = '';
    const to = Math.min(bytes.length, from + 3 * 4096);
    for (let i = from; i < to; i += 3) {
      const triple = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
      chunk += alphabet[triple >> 18] + alphabet[(triple >> 12) & 63];
      chunk += i + 1 < bytes.length ? alphabet[(triple >> 6) & 63] : '=';
      chunk += i + 2 < bytes.length ? alphabet[triple & 63] : '=';
    }
    chunks.push(chunk);
  }
  return chunks.join('');
}

const values = (() => {
  const table = new Uint8Array(128);
  for (let i = 0; i < 64; i++) table[alphabet.charCodeAt(i)] = i;
  return table;
})();

/** The bytes of a base64 text. */
export function decodeBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, to = 0; i < text.length; i += 4, to += 3) {
    const group =
      (values[text.charCodeAt(i)] << 18) |
      (values[text.charCodeAt(i + 1)] << 12) |
      (values[text.charCodeAt(i + 2)] << 6) |
      values[text.charCodeAt(i + 3)];
    bytes[to] = group >> 16;
    bytes[to + 1] = group >> 8;
    bytes[to + 2] = group;
  }
  return bytes;
}

/** Columns are kept as little-endian bytes, whatever machine writes or reads them. */
const columnTypes = { f64: Float64Array, i32: Int32Array, u8: Uint8Array } as const;
type ColumnType = keyof typeof columnTypes;
type Column = InstanceType<(typeof columnTypes)[ColumnType]>;

interface EncodedColumn {
  readonly $column: ColumnType;
  readonly data: string;
}

function typeOf(value: unknown): ColumnType | undefined {
  if (value instanceof Float64Array) return 'f64';
  if (value instanceof Int32Array) return 'i32';
  return value instanceof Uint8Array ? 'u8' : undefined;
}

/** The same bytes with each number's turned round, on a big-endian machine. */
function littleEndian(bytes: Uint8Array, size: number): Uint8Array {
  if (size === 1 || new Uint8Array(new Uint16Array([1]).buffer)[0] === 1) return bytes;
  const turned = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) turned[i] = bytes[i - (i % size) + size - 1 - (i % size)];
  return turned;
}

function encodeColumn(type: ColumnType, column: Column): EncodedColumn {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  return { $column: type, data: encodeBase64(littleEndian(bytes, column.BYTES_PER_ELEMENT)) };
}

function decodeColumn({ $column, data }: EncodedColumn): Column {
  const columnType = columnTypes[$column];
  const bytes = littleEndian(decodeBase64(data), columnType.BYTES_PER_ELEMENT);
  return new columnType(bytes.buffer as ArrayBuffer);
}

/** A model as JSON text. */
export function encodeModel(model: TimelineModel): string {
  return JSON.stringify(model, (_, value) => {
    const type = typeOf(value);
    return type ? encodeColumn(type, value) : value;
  });
}

/** A model from what `encodeModel` wrote. */
export function decodeModel(text: string): TimelineModel {
  return JSON.parse(text, (_, value) =>
    value && typeof value === 'object' && '$column' in value ? decodeColumn(value) : value,
  );
}
