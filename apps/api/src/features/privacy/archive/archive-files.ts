import type { ArchiveEntry } from '../../../archive/archive-entry.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { type SourceDescribers, writeStatement } from '../../points/index.ts';
import { listUploadsOf } from '../../uploads/index.ts';
import { archiveParts } from './archive-parts.ts';
import { readPart } from './read-part.ts';

/** What writing an archive needs. */
export interface ArchiveGround {
  /** Runs one read-only transaction; one per kind of data, so that a long archive holds up nobody. */
  readonly read: <Result>(query: (scope: Scope) => Promise<Result>) => Promise<Result>;
  readonly describers: SourceDescribers;
  readonly memberId: string;
  readonly now: Date;
  /** Called when a kind is done. */
  readonly onPart: () => Promise<void>;
}

/** The files of a champion's archive, one after the other: each kind as JSON and CSV, the statement with its proof, the pictures, and a list of it all. */
export async function* archiveFiles(ground: ArchiveGround): AsyncGenerator<ArchiveEntry> {
  const contents: string[] = [];
  for (const part of archiveParts) {
    const { json, csv, rows } = await ground.read((scope) => readPart(scope, part, ground.memberId));
    yield entry(ground, `data/${part.name}.json`, json);
    yield entry(ground, `data/${part.name}.csv`, csv);
    contents.push(`data/${part.name}  ${part.words} (${rows})`);
    await ground.onPart();
  }
  yield* statementFiles(ground);
  contents.push('statement/  Your points as a table, and with the proof that nothing was changed');
  await ground.onPart();
  const pictures = yield* pictureFiles(ground);
  contents.push(`files/  Pictures you sent (${pictures})`);
  await ground.onPart();
  yield entry(ground, 'contents.txt', contentsText(contents));
}

async function* statementFiles({ read, describers, memberId, now }: ArchiveGround): AsyncGenerator<ArchiveEntry> {
  for (const format of ['csv', 'json'] as const) {
    const { fileName, bytes } = await writeStatement(read, describers, { memberId, format, filter: {} });
    yield { path: `statement/${fileName}`, changedAt: now, content: bytes };
  }
}

async function* pictureFiles({ read, memberId }: ArchiveGround): AsyncGenerator<ArchiveEntry, number> {
  const pictures = await read((scope) => listUploadsOf(scope, memberId));
  for (const { id, createdAt, readBytes } of pictures) {
    yield { path: `files/${id}.webp`, changedAt: createdAt, content: await read(readBytes) };
  }
  return pictures.length;
}

function entry({ now }: ArchiveGround, path: string, content: string): ArchiveEntry {
  return { path, changedAt: now, content };
}

function contentsText(contents: readonly string[]): string {
  return [
    'Everything that is held about you, as files.',
    'Each kind is there twice: .json for programs, .csv for a spreadsheet. Times are in UTC.',
    '',
    ...contents,
    '',
  ].join('\n');
}
