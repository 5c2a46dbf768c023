import { ruleBounds } from '@rostra/points-engine';
import type { ImportField } from '@rostra/shared/imports/import-field.schema';
import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import { z } from 'zod';
import type { ColumnMap } from '../reading/map-columns.ts';
import { cleanCell, tooManyCells } from '../reading/read-person.ts';

/** What a line says of points that a champion had somewhere else. */
export interface ImportedOpening {
  /** Lower case. */
  readonly email: string;
  readonly statusPoints: number;
  readonly rewardPoints: number;
  /** `YYYY-MM-DD` */
  readonly earnedOn: string;
  readonly expiresOn: string | null;
  readonly note: string | null;
}

/** An opening balance, or everything that keeps the line from being one. */
export type ReadOpening =
  | { readonly opening: ImportedOpening; readonly problems: readonly [] }
  | { readonly opening: null; readonly problems: readonly ImportProblem[] };

/** The file's columns, how many there are, and the day it is read on in the workspace's zone. */
export interface OpeningGround {
  readonly columns: ColumnMap;
  readonly width: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What one award can come to: a line that says more would be cut without a word. Keeps a slip of the finger from flooding a program, too. */
const POINTS_MAX = ruleBounds.awardPointsMax;
const NOTE_CHARS_MAX = 500;
const emailSchema = z.email();
const dateSchema = z.iso.date();

/**
 * Reads a line of opening balances by itself. Points are whole numbers, with or without marks between thousands; an empty cell is 0. Days are
 * `YYYY-MM-DD`: a day before a month or after it cannot be told apart without guessing.
 */
export function readOpening({ columns, width, today }: OpeningGround, cells: readonly string[]): ReadOpening {
  const at = (field: ImportField) => cleanCell(cells[columns[field] ?? -1] ?? '');
  const statusPoints = readPoints(at('statusPoints'));
  const rewardPoints = readPoints(at('rewardPoints'));
  const problems: ImportProblem[] = [
    ...tooManyCells(cells, width),
    ...emailProblems(at('email')),
    ...(statusPoints === null ? [notPoints('statusPoints')] : []),
    ...(rewardPoints === null ? [notPoints('rewardPoints')] : []),
    ...(statusPoints === 0 && rewardPoints === 0 ? [{ field: null, code: 'no-points' as const }] : []),
    ...dayProblems({ earnedOn: at('earnedOn'), expiresOn: at('expiresOn'), today }),
    ...(at('note').length > NOTE_CHARS_MAX
      ? [{ field: 'note' as const, code: 'too-long' as const, limit: NOTE_CHARS_MAX }]
      : []),
  ];
  if (problems.length > 0 || statusPoints === null || rewardPoints === null) return { opening: null, problems };
  const opening = {
    email: at('email').toLowerCase(),
    statusPoints,
    rewardPoints,
    earnedOn: at('earnedOn'),
    expiresOn: at('expiresOn') || null,
    note: at('note') || null,
  };
  return { opening, problems: [] };
}

function notPoints(field: 'statusPoints' | 'rewardPoints'): ImportProblem {
  return { field, code: 'not-points', limit: POINTS_MAX };
}

function readPoints(cell: string): number | null {
  const digits = cell.replaceAll(/(?<=\d)[ ,.'’\u202f](?=\d{3}(?:\D|$))/g, '');
  if (digits === '') return 0;
  const points = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return points <= POINTS_MAX ? points : null;
}

function emailProblems(email: string): ImportProblem[] {
  if (email === '') return [{ field: 'email', code: 'required' }];
  return emailSchema.safeParse(email).success ? [] : [{ field: 'email', code: 'not-an-email' }];
}

interface Days {
  readonly earnedOn: string;
  readonly expiresOn: string;
  readonly today: string;
}

function dayProblems({ earnedOn, expiresOn, today }: Days): ImportProblem[] {
  const problems: ImportProblem[] = [];
  if (earnedOn === '') problems.push({ field: 'earnedOn', code: 'required' });
  else if (!dateSchema.safeParse(earnedOn).success) problems.push({ field: 'earnedOn', code: 'not-a-date' });
  else if (earnedOn > today) problems.push({ field: 'earnedOn', code: 'in-future' });
  if (expiresOn === '') return problems;
  if (!dateSchema.safeParse(expiresOn).success) problems.push({ field: 'expiresOn', code: 'not-a-date' });
  else if (expiresOn < earnedOn) problems.push({ field: 'expiresOn', code: 'expires-before' });
  else if (expiresOn < today) problems.push({ field: 'expiresOn', code: 'expired' });
  return problems;
}
