import { Plural } from '@lingui/react/macro';
import type { WorkItem } from '../work-item.ts';

/** From whom it comes: the champion and the account, or how many wait. */
export function WorkSource({ item }: { readonly item: WorkItem }) {
  switch (item.kind) {
    case 'submission':
      return withAccount(item.of.champion.name, item.of.champion.accountName);
    case 'redemption':
      return withAccount(item.of.memberName, item.of.accountName);
    case 'grant':
      return item.of.askedBy;
    case 'waitlist':
      return <Plural value={item.of.waitingCount} one="# champion waits" other="# champions wait" />;
  }
}

function withAccount(name: string, accountName: string | null): string {
  return accountName === null ? name : `${name}, ${accountName}`;
}
