/**
 * What in the state of a thing says something about a person, or was written by or about one: by the type of the subject. It is kept apart from the
 * log's own row, so that it can be erased without touching what the chain covers. Words of staff to a champion count, as they answer to one person.
 */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  member: ['email', 'name', 'title', 'externalId', 'alias', 'issuer', 'subject', 'reason', 'note'],
  submission: ['evidence', 'words'],
  enrolment: ['reason', 'words'],
  redemption: ['words', 'note'],
  grant: ['reason', 'words'],
  posting: ['reason'],
  signal: ['reason'],
};

/** Wherever they stand: an address is always a person's. */
const ANYWHERE = ['email', 'previousEmail', 'newEmail', 'toAddress'];

/** Whether a key of a subject's state is personal. */
export function isPersonal(subjectType: string, key: string): boolean {
  return ANYWHERE.includes(key) || (KEYS[subjectType]?.includes(key) ?? false);
}
