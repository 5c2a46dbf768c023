import type { Reader } from '@rostra/shared/workspace/reader';
import { sayIn } from '@rostra/shared/workspace/say-in';
import type { PostingKind } from '@rostra/points-engine/vocabulary';
import { describePostings, type SourceDescribers } from '../posting-source.ts';
import { postingKindsOf } from '../queries/list-statement.ts';
import type { StatementDays } from '../queries/statement-days.ts';
import { type FileLine, foldLines } from './fold-lines.ts';
import { type Read, readChain } from './read-chain.ts';
import { statementWords } from './statement-words.ts';
import type { StatementFileFilter } from '@rostra/shared/points/statement-file.contract';

/** A line with the name of what it is about. */
export interface NamedLine extends FileLine {
  readonly what: string;
}

/** Whose lines, which of them, and from when until when that is. */
export interface LinesAsked {
  readonly memberId: string;
  readonly filter: StatementFileFilter;
  readonly days: StatementDays;
  /** In whose zone the file tells days. */
  readonly timeZone: string;
  /** Who reads the file. */
  readonly reader: Reader;
}

/** What happened, in the words of a file. The portal has its own. */
export function kindWords(kind: PostingKind, reader: Reader): string {
  return statementWords[reader.language].kinds(sayIn(reader))[kind];
}

/** The lines of a statement that were asked for, the first first, piece by piece, each with the name of what it is about. */
export async function* readNamedLines(
  read: Read,
  describers: SourceDescribers,
  { memberId, filter, days, reader }: LinesAsked,
): AsyncGenerator<NamedLine[]> {
  const isWanted = toCondition(filter, days);
  for await (const folded of foldLines(readChain(read, memberId))) {
    const lines = folded.filter(isWanted);
    if (lines.length === 0) continue;
    const subjectOf = await read((scope) => describePostings(scope, describers, lines));
    const named = lines.map((line) => {
      const subject = subjectOf(line);
      const name = subject && (subject.part ? `${subject.title}: ${subject.part}` : subject.title);
      return { line: { ...line, what: name ?? line.reason ?? kindWords(line.kind, reader) }, name };
    });
    yield named.filter(({ line, name }) => hasWords(filter.search, [name, line.reason])).map(({ line }) => line);
  }
}

/** As on the screen: the words stand in the name of what a line is about, or in its reason, whatever their case. */
function hasWords(search: string | undefined, texts: readonly (string | null)[]): boolean {
  if (!search) return true;
  const sought = search.toLocaleLowerCase();
  return texts.some((text) => text?.toLocaleLowerCase().includes(sought));
}

function toCondition(filter: StatementFileFilter, days: StatementDays): (line: FileLine) => boolean {
  const { kind, about } = filter;
  const { after, before } = days;
  const kinds = kind && postingKindsOf(kind);
  const start = after?.toISOString() ?? '';
  const end = before?.toISOString() ?? '9999';
  const isWithin = (at: string) => at >= start && at < end;
  const isOfDays = ({ statusFrom, recordedAt }: FileLine) =>
    kind === 'status' ? statusFrom.some(isWithin) : isWithin(recordedAt);
  return (line) => (!kinds || kinds.includes(line.kind)) && (!about || line.sourceId === about) && isOfDays(line);
}
