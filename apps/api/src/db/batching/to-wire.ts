/**
 * A value as PostgreSQL reads it: text, bytes or nothing. Instants are ISO text, which says the same in every time zone; an object is JSON, an array an array
 * of PostgreSQL.
 *
 * @throws RangeError for an instant that is none; TypeError for an object that JSON cannot hold, and for what is no value
 */
export function toWire(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (Array.isArray(value)) return arrayText(value);
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return value.toString();
  throw new TypeError(`PostgreSQL takes no ${typeof value}`);
}

function arrayText(items: readonly unknown[]): string {
  return `{${items.map(elementText).join(',')}}`;
}

/** Ids, numbers and instants, which need no quotes: most of what a batch writes. */
const PLAIN = /^[\w.:+-]+$/;

function elementText(item: unknown): string {
  if (Array.isArray(item)) return arrayText(item);
  const wire = toWire(item);
  if (wire === null) return 'NULL';
  if (typeof wire !== 'string') return `"\\\\x${wire.toString('hex')}"`;
  if (PLAIN.test(wire) && wire.toUpperCase() !== 'NULL') return wire;
  return `"${wire.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
