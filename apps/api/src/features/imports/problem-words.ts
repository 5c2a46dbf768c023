import type { ImportField } from '@rostra/shared/imports/import-field.schema';
import type { ImportProblem, ImportProblemCode } from '@rostra/shared/imports/import-problem.schema';

const FIELDS: Readonly<Record<ImportField, string>> = {
  email: 'e-mail',
  name: 'name',
  firstName: 'first name',
  lastName: 'last name',
  title: 'title',
  role: 'role',
  memberId: 'member id',
  accountName: 'account name',
  accountId: 'account id',
  segment: 'segment',
  region: 'region',
  statusPoints: 'number of status points',
  rewardPoints: 'number of points to spend',
  earnedOn: 'day they were earned',
  expiresOn: 'day they expire',
  note: 'note',
};

const SENTENCES: Readonly<Record<ImportProblemCode, (field: string, problem: ImportProblem) => string>> = {
  required: (field) => `The ${field} is missing.`,
  'too-long': (field, { limit }) => `The ${field} is longer than ${limit} characters.`,
  'not-an-email': () => 'The e-mail is not a complete address.',
  'too-many-cells': () =>
    'The line has more cells than there are columns. A cell that holds the separator has to stand in quotation marks.',
  'not-a-champion': () => 'Only champions can be imported. Leave the role empty, or invite staff in the settings.',
  'email-twice': (_, { line }) => `Line ${line} has the same e-mail.`,
  'same-person-twice': (_, { line }) => `Line ${line} is the same person: two entries were made one.`,
  'member-id-twice': (_, { line }) => `Line ${line} has the same member id.`,
  'account-name-differs': (_, { line }) => `Line ${line} gives another name for this account id.`,
  'segment-differs': (_, { line }) => `Line ${line} gives another segment for this account.`,
  'region-differs': (_, { line }) => `Line ${line} gives another region for this account.`,
  'staff-address': () => 'This e-mail belongs to somebody on your own team.',
  'member-id-taken': () => 'This member id belongs to a member with another e-mail.',
  'member-has-other-id': () => 'The member with this e-mail has another member id.',
  'account-ambiguous': () => 'Several accounts have this name. Add the account id.',
  'unknown-champion': () => 'No champion has this e-mail. Import the people first.',
  'not-points': (field) => `The ${field} is not a whole number of 0 or more.`,
  'no-points': () => 'The line brings no points.',
  'not-a-date': (field) => `The ${field} is not a date such as 2026-03-31.`,
  'in-future': (field) => `The ${field} is still to come.`,
  'expires-before': () => 'The points expire before they were earned.',
  expired: () => 'The points have expired already.',
  'opening-twice': (_, { line }) => `Line ${line} has the same e-mail and the same days.`,
  'opening-differs': () => 'Points of these days were brought along before, in another number. Take those back first.',
  'opening-reversed': () => 'The same points were brought along before and taken back.',
  'limit-reached': () => 'A limit of the rules for imports is reached: nothing was left to post.',
  'worth-nothing': () => 'The rules for imports leave nothing of these points.',
};

/** What is wrong with a line, in words for the file of invalid lines. The portal has its own, in the reader's language. */
export function problemWords(problems: readonly ImportProblem[]): string {
  return problems.map((problem) => SENTENCES[problem.code](FIELDS[problem.field ?? 'name'], problem)).join(' ');
}
