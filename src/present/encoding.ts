import type { TimelineModel } from './timelineModel';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const letters = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const padding = '='.charCodeAt(0);
/** How many letters become text at once: as many as a call can take arguments everywhere. */
const pieceSize = 4 * 2048;

/** Bytes as base64. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const piece = new Uint8Array(pieceSize);
  let filled = 0;
  const flush = () => {
    pieces.push(String.fromCharCode.apply(null, piece.subarray(0, filled) as unknown as number[]));
    filled = 0;
  };
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    piece[filled++] = letters[triple >> 18];
    piece[filled++] = letters[(triple >> 12) & 63];
    piece[filled++] = i + 1 < bytes.length ? letters[(triple >> 6) & 63] : padding;
    piece[filled++] = i + 2 < bytes.length ? letters[triple & 63] : padding;
    if (filled === pieceSize) flush();
  }
  flush();
  return pieces.join('');
}

const values = (() => {
  const table = new Uint8Array(128);
  for (let i = 0; i < 64; i++) table[alphabet.charCodeAt(i)] = i;
  return table;
})();

/** The bytes of a base64 text. */
export function decodeBase64(text: string): Uint8Array {
  const padded = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padded);
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
