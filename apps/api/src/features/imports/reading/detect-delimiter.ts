/** What may stand between two cells. Spreadsheets write a semicolon where the comma is the decimal mark, and a tab as "Unicode text". */
export const delimiters = [',', ';', '\t'] as const;

/** What may stand between two cells. */
export type Delimiter = (typeof delimiters)[number];

/** How a file's cells are set apart. */
export interface DetectedDelimiter {
  readonly delimiter: Delimiter;
  /** Bytes of a leading `sep=;` line, which spreadsheets write for each other and which holds no data. */
  readonly skipBytes: number;
}

/** A header is looked for in this much of the file, in bytes. */
const HEAD_BYTES = 64_000;

/**
 * Finds the delimiter by the first line that says anything: the one that occurs most outside quotation marks; a comma when none does.
 *
 * @param text UTF-8
 */
export function detectDelimiter(text: Buffer): DetectedDelimiter {
  const head = text.subarray(0, HEAD_BYTES).toString('utf8');
  const told = /^"?sep=([,;\t])"?(?:\r\n|\r|\n)/i.exec(head);
  const delimiter = delimiters.find((candidate) => candidate === told?.[1]);
  if (told && delimiter) return { delimiter, skipBytes: Buffer.byteLength(told[0]) };

  const counts = countOutsideQuotes(head.trimStart());
  const [best] = delimiters.toSorted((a, b) => counts[b] - counts[a]);
  return { delimiter: best ?? ',', skipBytes: 0 };
}

function countOutsideQuotes(head: string): Record<Delimiter, number> {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let isQuoted = false;
  for (const char of head) {
    if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (char === '\n' || char === '\r') break;
    else if (char === ',' || char === ';' || char === '\t') counts[char] += 1;
  }
  return counts;
}
