import { Readable } from 'node:stream';
import type { StatementFileFilter, StatementFormat } from '@rostra/shared/points/statement-file.contract';
import type { PortalLanguage } from '@rostra/shared/workspace/portal-language';
import { getMember, getReader } from '../../members/index.ts';
import type { SourceDescribers } from '../posting-source.ts';
import { statementDays } from '../queries/statement-days.ts';
import { readPointsPolicy } from '../read-points-policy.ts';
import type { Read } from './read-chain.ts';
import { statementCsv } from './statement-csv.ts';
import { statementPdf } from './statement-pdf.ts';
import { statementProof } from './statement-proof.ts';

/** A statement to hand out. */
export interface StatementFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Readable;
}

/** Whose statement, in which form, and which of its lines. */
export interface AskedStatement {
  readonly memberId: string;
  readonly format: StatementFormat;
  readonly filter: StatementFileFilter;
  /** Of the page it is fetched from; without one, of whoever fetches it. */
  readonly language?: PortalLanguage | undefined;
}

/**
 * A member's statement as a file.
 *
 * @param read runs one read-only transaction
 * @throws AppError `not-found`, `statement-too-long`
 */
export async function writeStatement(
  read: Read,
  describers: SourceDescribers,
  asked: AskedStatement,
): Promise<StatementFile> {
  const { memberId, format, filter } = asked;
  const { name, reader, day, timeZone, days } = await read(async (scope) => {
    const member = await getMember(scope, memberId);
    const policy = await readPointsPolicy(scope);
    const reads = await getReader(scope, { memberId: scope.actor.memberId ?? memberId, pageLanguage: asked.language });
    return {
      name: member.name,
      reader: reads,
      day: scope.now.toISOString().slice(0, 10),
      timeZone: policy.timeZone,
      days: statementDays(filter, scope.now, policy),
    };
  });
  const lines = { memberId, filter, days, timeZone, reader };
  const fileName = `points-${plain(name)}-${day}${format === 'json' ? '-proof' : ''}.${format}`;
  switch (format) {
    case 'csv':
      return {
        fileName,
        contentType: 'text/csv; charset=utf-8',
        bytes: Readable.from(statementCsv(read, describers, lines)),
      };
    case 'pdf':
      return {
        fileName,
        contentType: 'application/pdf',
        bytes: Readable.from([await statementPdf(read, describers, lines)]),
      };
    case 'json':
      return {
        fileName,
        contentType: 'application/json; charset=utf-8',
        bytes: Readable.from(statementProof(read, memberId)),
      };
  }
}

function plain(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return letters || 'statement';
}
