import { ruleBounds } from '@rostra/points-engine';
import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { putWordsIn } from '@rostra/shared/workspace/put-words-in';
import type { Reader } from '@rostra/shared/workspace/reader';
import type { ProblemSentences } from './problem-sentences.ts';
import { germanProblems } from './problem-words.de.ts';

const englishProblems: ProblemSentences = {
  fields: {
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
    accountOwner: 'e-mail of the account owner',
    statusPoints: 'number of status points',
    rewardPoints: 'number of points to spend',
    earnedOn: 'day they were earned',
    expiresOn: 'day they expire',
    note: 'note',
  },
  problems: {
    required: (field) => `The ${field} is missing.`,
    'too-long': (field, { limit }) => `The ${field} is longer than ${limit} characters.`,
    'not-an-email': (field) => `The ${field} is not a complete address.`,
    'too-many-cells': () =>
      'The line has more cells than there are columns. A cell that holds the separator has to stand in quotation marks.',
    'not-a-champion': () => 'Only champions can be imported. Leave the role empty, or invite staff in the settings.',
    'email-twice': (_, { line }) => `Line ${line} has the same e-mail.`,
    'same-person-twice': (_, { line }) => `Line ${line} is the same person: two entries were made one.`,
    'member-id-twice': (_, { line }) => `Line ${line} has the same member id.`,
    'account-name-differs': (_, { line }) => `Line ${line} gives another name for this account id.`,
    'segment-differs': (_, { line }) => `Line ${line} gives another segment for this account.`,
    'region-differs': (_, { line }) => `Line ${line} gives another region for this account.`,
    'owner-differs': (_, { line }) => `Line ${line} gives another owner for this account.`,
    'not-an-owner': () =>
      'The account owner is nobody of your team who may look after accounts. Give the e-mail of a customer success manager, manager or administrator.',
    'staff-address': () => 'This e-mail belongs to somebody on your own team.',
    'member-id-taken': () => 'This member id belongs to a member with another e-mail.',
    'member-has-other-id': () => 'The member with this e-mail has another member id.',
    'account-ambiguous': () => 'Several accounts have this name. Add the account id.',
    'unknown-champion': () => 'No champion has this e-mail. Import the people first.',
    'not-points': (field, { limit = ruleBounds.awardPointsMax }) =>
      `The ${field} is not a whole number from 0 to ${limit}.`,
    'no-points': () => 'The line brings no points.',
    'not-a-date': (field) => `The ${field} is not a date such as 2026-03-31.`,
    'in-future': (field) => `The ${field} is still to come.`,
    'expires-before': () => 'The points expire before they were earned.',
    expired: () => 'The points have expired already.',
    'opening-twice': (_, { line }) => `Line ${line} has the same e-mail and the same days.`,
    'opening-differs': () =>
      'Points of these days were brought along before, in another number. Take those back first.',
    'opening-reversed': () => 'The same points were brought along before and taken back.',
    'limit-reached': () => 'A limit of the rules for imports is reached: nothing was left to post.',
    'cut-by-limit': () => 'A limit of the rules for imports leaves less of it.',
    'worth-nothing': () => 'The rules for imports leave nothing of these points.',
  },
};

const SENTENCES: PerLanguage<ProblemSentences> = { en: englishProblems, de: germanProblems };

/** What is wrong with a line, in words for the file of invalid lines. The portal has its own. */
export function problemWords(found: readonly ImportProblem[], reader: Reader): string {
  const { fields, problems } = SENTENCES[reader.language];
  // Nothing a person typed is in these sentences.
  const sentences = found.map((problem) => problems[problem.code](fields[problem.field ?? 'name'], problem));
  return putWordsIn(sentences.join(' '), reader);
}
