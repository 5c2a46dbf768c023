import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import type { Delimiter } from './detect-delimiter.ts';
import { unreadable } from './unreadable.ts';

/** One record of a file: the line it begins in, from 1, and its cells as they stood. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const parsedSchema = z.object({ record: z.array(z.string()), raw: z.string() });

/** Bytes handed to the parser at once; between two, other requests get their turn. */
const CHUNK_BYTES = 64 * 1024;
/** A record longer than this is a quotation mark that nobody closed. */
const RECORD_CHARS_MAX = 100_000;

/**
 * Reads comma-separated text (RFC 4180, any of the three newlines, also mixed): quoted cells may hold delimiters, newlines and doubled
 * quotation marks. Records whose cells are all blank are passed over. Cells are not trimmed.
 *
 * @throws AppError `import-unreadable` with reason `quotes` and the line where the broken record begins. Reading on was rejected: after an open
 *   quotation mark the next line's people would be swallowed unseen.
 */
export async function* readCsv(
  text: Buffer,
  delimiter: Delimiter,
  chunkBytes = CHUNK_BYTES,
): AsyncGenerator<CsvRecord> {
  const parser = Readable.from(chunksOf(text, chunkBytes)).pipe(
    parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: RECORD_CHARS_MAX,
      raw: true,
    }),
  );
  let line = 1;
  try {
    for await (const parsed of parser) {
      const { record, raw } = parsedSchema.parse(parsed);
      // The raw text begins with the blank lines that were skipped and ends with the record's own newline.
      const begin = line + newlines(/^[\r\n]*/.exec(raw)?.[0] ?? '');
      line += newlines(raw);
      if (record.some((cell) => cell.trim() !== '')) yield { line: begin, cells: record };
    }
  } catch (error) {
    const bytesRead = brokenAfter(error);
    throw bytesRead === undefined ? error : unreadable('quotes', lineOfRecordAt(text, bytesRead));
  }
}

function* chunksOf(text: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < text.length; at += size) yield text.subarray(at, at + size);
}

function newlines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

const brokenSchema = z.object({ code: z.string().regex(/QUOTE|MAX_RECORD/), bytes_records: z.number() });

/** Bytes of whole records before the broken one. Not all of them may have come out: an error overtakes them. */
function brokenAfter(error: unknown): number | undefined {
  return brokenSchema.safeParse(error).data?.bytes_records;
}

function lineOfRecordAt(text: Buffer, byte: number): number {
  const blank = /^[\r\n]*/.exec(text.subarray(byte, byte + RECORD_CHARS_MAX).toString('latin1'))?.[0] ?? '';
  return 1 + newlines(text.subarray(0, byte).toString('latin1') + blank);
}
