import { expect, it } from 'vitest';
import { personalData } from '../personal-data/personal-data.ts';
import { archiveParts } from './archive-parts.ts';

/** Tables with rows of a person that no part of the archive reads, each with why. */
const leftOut: Readonly<Record<string, string>> = {
  balance: 'the statement has the sums',
  lot: 'the statement has what is left and until when',
  lot_use: 'follows from the statement',
  upload: 'the pictures are files of their own',
  submission_event: 'its words and days stand with the stages',
  tier_preview: 'what a draft would do; never happened',
  simulation_person: 'what a trial would do; never happened',
  points_outlier: 'a figure of the office, worked out of the statement',
  outlier_look: 'who of the staff looked at such a figure',
  expiry_notice: 'that a mail was sent, which is among the mails',
  chain_leaf: 'the statement has the proof',
  recognition_due: 'ids alone, for seconds',
  answered_request: 'answers kept for a retry; all of it stands elsewhere',
  import_row: 'a file of staff, thrown away after 30 days; what it said is in the profile',
  account_owner: 'staff alone look after accounts',
  passkey: 'staff alone have passkeys',
  passkey_recovery: 'staff alone have passkeys',
  staff_invitation: 'staff alone are invited so',
};

it('reads every table with rows of a person, or says why not', () => {
  const read = archiveParts.map(({ sql }) => sql).join('\n');
  const tables = Object.entries(personalData).flatMap(([table, { about }]) => (about === 'person' ? [table] : []));
  const missing = tables.filter((table) => !new RegExp(`\\b(from|join) ${table}\\b`).test(read) && !(table in leftOut));
  expect(missing).toEqual([]);
  expect(Object.keys(leftOut).filter((table) => !tables.includes(table))).toEqual([]);
});
