import { setImmediate as nextTurn } from 'node:timers/promises';

/** Members between two breaths: what a job that tells its progress and can be given up takes. */
const MEMBERS_AT_ONCE = 500;

/** Goes through `members` as a job does: it lets the process breathe, and tells the share that is done, every 500 of them. */
export async function feedMembers<Member>(
  members: Iterable<Member> | AsyncIterable<Member>,
  total: number,
  { visit, tellShare }: { visit: (member: Member) => void; tellShare: (share: number) => void },
): Promise<void> {
  let done = 0;
  for await (const member of members) {
    visit(member);
    done += 1;
    if (done % MEMBERS_AT_ONCE !== 0) continue;
    tellShare(done / total);
    await nextTurn();
  }
}
