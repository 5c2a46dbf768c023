import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { findAccounts, findPeople } from '../members/index.ts';
import type { Meant } from './meant.ts';

/** Whom a signal is about. */
export type About = { readonly memberId: string } | { readonly accountId: string };

/**
 * Who is known here by what a signal names; null while nobody is. Somebody who was merged is found as who they turned out to be. A name that several
 * accounts bear means none of them.
 *
 * @throws AppError `invalid-input` at `member` for somebody of the team: signals are about champions
 */
export async function findMeant(scope: Scope, { by, name }: Meant): Promise<About | null> {
  if (by === 'member-email' || by === 'member-id') {
    const isEmail = by === 'member-email';
    const [person] = await findPeople(scope, { emails: isEmail ? [name] : [], externalIds: isEmail ? [] : [name] });
    if (!person) return null;
    if (person.role !== 'champion') {
      throw new AppError('invalid-input', {}, [{ path: 'member', message: 'not-a-choice' }]);
    }
    return { memberId: person.id };
  }
  const isId = by === 'account-id';
  const found = await findAccounts(scope, { externalIds: isId ? [name] : [], names: isId ? [] : [name] });
  const [account, another] = isId ? [found.byExternalId.get(name)] : (found.byName.get(name) ?? []);
  return account && !another ? { accountId: account.id } : null;
}
