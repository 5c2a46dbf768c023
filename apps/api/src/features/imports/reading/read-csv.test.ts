import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { type Delimiter, detectDelimiter } from './detect-delimiter.ts';
import { type CsvRecord, readCsv } from './read-csv.ts';

async function read(bytes: Buffer, chunkBytes?: number): Promise<CsvRecord[]> {
  const text = decodeText(bytes);
  const { delimiter, skipBytes } = detectDelimiter(text);
  return Array.fromAsync(readCsv(text.subarray(skipBytes), delimiter, chunkBytes));
}

async function cellsOf(bytes: Buffer, chunkBytes?: number): Promise<(readonly string[])[]> {
  return (await read(bytes, chunkBytes)).map(({ cells }) => cells);
}

async function refusal(bytes: Buffer) {
  return read(bytes).then(
    () => null,
    (error: { details: unknown }) => error.details,
  );
}

/** Quotes what could be misread, as every spreadsheet does. */
function write(table: readonly (readonly string[])[], delimiter: Delimiter, newline: string): string {
  const quote = (cell: string) => (/["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return table.map((row) => row.map(quote).join(delimiter)).join(newline) + newline;
}

const cell = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', ' ', 'é', '🎉', "'"),
      fc.string({ minLength: 1, maxLength: 3 }),
    ),
  })
  .filter((text) => !text.includes('\0') && text.isWellFormed());
// The first column always says something, so that no row is blank and the first cell begins neither with a mark nor with a newline.
const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc.array(
    fc
      .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.array(cell, { minLength: width - 1, maxLength: width - 1 }))
      .map(([first, rest]) => [first, ...rest]),
    {
      minLength: 1,
      maxLength: 12,
    },
  ),
);
const encodings = {
  'utf-8': (text: string) => Buffer.from(text, 'utf8'),
  'utf-8 with mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'utf-16le with mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be with mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
};

describe('a table written as CSV', () => {
  it('reads back the same, whatever its delimiter, newline, encoding and the size of the chunks', async () => {
    const written = fc.record({
      rows: table,
      delimiter: fc.constantFrom<Delimiter[]>(',', ';', '\t'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      encoding: fc.constantFrom(...Object.values(encodings)),
      chunkBytes: fc.integer({ min: 1, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(written, async ({ rows, delimiter, newline, encoding, chunkBytes }) => {
        expect(await cellsOf(encoding(write(rows, delimiter, newline)), chunkBytes)).toEqual(rows);
      }),
      { numRuns: 400 },
    );
  });

  it('tells the line a text editor shows, past quoted newlines and blank lines, whatever the newline', async () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const lines = ['a;b', '', 'one;"two', 'more', 'and more"', ';', '', 'three;four'];
      const records = await read(Buffer.from(lines.join(newline)));
      expect(records).toEqual([
        { line: 1, cells: ['a', 'b'] },
        { line: 3, cells: ['one', `two${newline}more${newline}and more`] },
        { line: 8, cells: ['three', 'four'] },
      ]);
    }
  });

  it('may begin with the line in which spreadsheets tell each other the delimiter', async () => {
    expect(await cellsOf(Buffer.from('sep=;\r\na,b;c\r\n1,5;2\r\n'))).toEqual([
      ['a,b', 'c'],
      ['1,5', '2'],
    ]);
  });

  it('is split where its header is, not where quoted words hold the other delimiter', async () => {
    expect(await cellsOf(Buffer.from('"Name, first; last; and more",Email\nA,B\n'))).toEqual([
      ['Name, first; last; and more', 'Email'],
      ['A', 'B'],
    ]);
  });
});

describe('a file that cannot be read', () => {
  it('is refused with the reason and the line from which it is wrong', async () => {
    expect(await refusal(Buffer.from('a,b\n1,2\n3,"open\n5,6\n'))).toEqual({ reason: 'quotes', line: 3 });
    expect(await refusal(Buffer.from('a,b\r\n"x\r\ny",2\r\n3,"half"way\r\n'))).toEqual({ reason: 'quotes', line: 4 });
    expect(await refusal(Buffer.from('a,b\n"x\ny",say "hi"\n'))).toEqual({ reason: 'quotes', line: 2 });
    expect(await refusal(Buffer.from('a,b\n1,say "hi"\n'))).toEqual({ reason: 'quotes', line: 2 });
    expect(await refusal(Buffer.from(`a,b\n1,"${'x'.repeat(200_000)}"\n`))).toEqual({ reason: 'quotes', line: 2 });
    expect(await refusal(Buffer.from('a,b\nM\u00fcller,2\n', 'latin1'))).toEqual({ reason: 'not-utf-8', line: 2 });
    expect(await refusal(Buffer.from('a,b\n1,2\n', 'utf16le'))).toEqual({ reason: 'not-text' });
    expect(await refusal(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]))).toEqual({ reason: 'spreadsheet' });
    expect(await refusal(Buffer.from('\uFEFF \r\n\r\n'))).toEqual({ reason: 'empty' });
  });
});
