import { unreadable } from './unreadable.ts';

/** First bytes of files that spreadsheets write when nobody asked for text: .xlsx (a zip) and .xls. */
const SPREADSHEET_MARKS = [Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];

const BYTE_ORDER_MARKS = [
  { mark: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'utf-8' },
  { mark: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
] as const;

/**
 * The text of a file as UTF-8 without a byte order mark. UTF-8 is read with or without one, UTF-16 with one. Anything else is refused and
 * not guessed: a wrong guess would write "MÃ¼ller" into a customer's record.
 *
 * @throws AppError `import-unreadable`: `spreadsheet`, `not-utf-8` with the line, `not-text`, `empty`
 */
export function decodeText(bytes: Buffer): Buffer {
  if (SPREADSHEET_MARKS.some((mark) => startsWith(bytes, mark))) throw unreadable('spreadsheet');
  const found = BYTE_ORDER_MARKS.find(({ mark }) => startsWith(bytes, mark));
  const body = bytes.subarray(found?.mark.length ?? 0);
  const text = decode(body, found?.encoding ?? 'utf-8');
  if (text.includes('\0')) throw unreadable('not-text');
  if (text.trim() === '') throw unreadable('empty');
  return found === undefined || found.encoding === 'utf-8' ? body : Buffer.from(text, 'utf8');
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

function decode(body: Buffer, encoding: (typeof BYTE_ORDER_MARKS)[number]['encoding']): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    const loose = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
    if (loose.includes('\0')) throw unreadable('not-text');
    throw unreadable('not-utf-8', loose.slice(0, loose.indexOf('\uFFFD')).split(/\r\n|\r|\n/).length);
  }
}
