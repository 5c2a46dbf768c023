import { readFile } from 'node:fs/promises';
import { statementPdfLinesMax } from '@rostra/shared/points/statement-file.contract';
import { AppError } from '../../../errors/app-error.ts';
import type { SourceDescribers } from '../posting-source.ts';
import { printTypst } from './print-typst.ts';
import { type LinesAsked, type NamedLine, readNamedLines } from './read-named-lines.ts';
import type { Read } from './read-chain.ts';
import { readStatementHead } from './read-statement-head.ts';
import { toStatementPage } from './statement-page.ts';

const template = new URL('statement.typ', import.meta.url);

/**
 * A statement to read and to print, the first line first.
 *
 * @throws AppError `statement-too-long` (detail `linesMax`), `not-found`
 */
export async function statementPdf(read: Read, describers: SourceDescribers, asked: LinesAsked): Promise<Buffer> {
  const head = await read((scope) => readStatementHead(scope, asked.memberId));
  const lines: NamedLine[] = [];
  for await (const piece of readNamedLines(read, describers, asked)) {
    lines.push(...piece);
    if (lines.length > statementPdfLinesMax) {
      throw new AppError('statement-too-long', { linesMax: statementPdfLinesMax });
    }
  }
  const page = toStatementPage({ head, lines, filter: asked.filter, timeZone: asked.timeZone, reader: asked.reader });
  return printTypst(await readFile(template, 'utf8'), { statement: JSON.stringify(page) });
}
