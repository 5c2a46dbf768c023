import type { ImportChange } from '@rostra/shared/imports/list-import-rows.contract';
import type { FoundAccounts, KnownAccount, KnownOwners } from '../../members/index.ts';
import type { ImportedAccount } from '../reading/read-person.ts';

/** Which account a line means. */
export type AccountOutcome =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly account: KnownAccount; readonly changes: readonly ImportChange[] }
  | { readonly kind: 'ambiguous' };

/** For a file that says nothing of owners. */
export const nobodyKnown: KnownOwners = { byEmail: new Map(), byAccount: new Map() };

/**
 * Finds the stored account that an imported one means: the one with its outside id; else the only one with its name, which takes the id if it
 * has none; else it is new. The name of an account changes only when its id vouches for it. An empty cell changes nothing.
 */
export function resolveAccount(
  account: ImportedAccount,
  found: FoundAccounts,
  owners: KnownOwners = nobodyKnown,
): AccountOutcome {
  const namesakes = found.byName.get(account.name) ?? [];
  if (account.externalId === null) {
    const [only, ...others] = namesakes;
    if (others.length > 0) return { kind: 'ambiguous' };
    return only ? known(account, only, { isVouchedFor: false, owners }) : { kind: 'new' };
  }
  const ofId = found.byExternalId.get(account.externalId);
  if (ofId) return known(account, ofId, { isVouchedFor: true, owners });
  const [free, ...otherFree] = namesakes.filter(({ externalId }) => externalId === null);
  if (otherFree.length > 0) return { kind: 'ambiguous' };
  return free ? known(account, free, { isVouchedFor: false, owners }) : { kind: 'new' };
}

function known(
  account: ImportedAccount,
  stored: KnownAccount,
  { isVouchedFor, owners }: { readonly isVouchedFor: boolean; readonly owners: KnownOwners },
): AccountOutcome {
  const wanted = [
    { field: 'accountName', before: stored.name, after: isVouchedFor ? account.name : null },
    { field: 'accountId', before: stored.externalId, after: account.externalId },
    { field: 'segment', before: stored.segment, after: account.segment },
    { field: 'region', before: stored.region, after: account.region },
    { field: 'accountOwner', before: owners.byAccount.get(stored.id)?.email ?? null, after: account.owner ?? null },
  ] as const;
  const changes = wanted.flatMap(({ field, before, after }) =>
    after === null || after === before ? [] : [{ field, before, after }],
  );
  return { kind: 'known', account: stored, changes };
}
