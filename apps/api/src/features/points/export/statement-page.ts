import { putWordsIn } from '@rostra/shared/workspace/put-words-in';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
import type { StatementFileFilter } from '@rostra/shared/points/statement-file.contract';
import { kindWords, type NamedLine } from './read-named-lines.ts';
import type { StatementHead } from './read-statement-head.ts';

/** What a printed statement is made of. */
export interface StatementPageParts {
  readonly head: StatementHead;
  readonly lines: readonly NamedLine[];
  readonly filter: StatementFileFilter;
  readonly timeZone: string;
  /** What the workspace calls points and tiers. */
  readonly words: WorkspaceWords;
}

const TIERS = { none: 'No tier', bronze: 'Bronze', silver: 'Silver', gold: 'Gold' } as const;
const KINDS = { earned: 'earned', used: 'rewards', corrected: 'corrections', expired: 'expired' } as const;
/** Lots shown by their day; what is left comes in one line. */
const LOTS_MAX = 12;

/** A statement in words, as the template sets it. English, like every file; dates in the workspace's zone. */
export function toStatementPage({ head, lines, filter, timeZone, words }: StatementPageParts) {
  const day = dayFormat(timeZone);
  const { workspace, standing, madeAt } = head;
  return {
    title: putWordsIn('Statement of points', words),
    workspace: workspace.name,
    accent: workspace.accent,
    member: standing.member.name,
    account: standing.member.accountName,
    period: period(lines, filter, day),
    footer: `${workspace.name} · ${standing.member.name} · made on ${day(madeAt)}`,
    figures: figures(head, lines, filter).map((figure) => ({
      ...figure,
      label: putWordsIn(figure.label, words),
      ...('note' in figure ? { note: putWordsIn(figure.note, words) } : {}),
    })),
    lines: lines.map((line) => ({
      date: day(line.recordedAt),
      what: line.what,
      detail: detailOf(line, words),
      status: change(line.status),
      spendable: change(line.spendable),
      balance: amount.format(line.balanceAfter),
    })),
    lotsTitle: putWordsIn('Until when the points to spend last', words),
    lots: lotsOf(head, day),
    proof: proofOf(head, day),
  };
}

const amount = new Intl.NumberFormat('en');
const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero' });

function change(value: number): string {
  return value === 0 ? '·' : signed.format(value).replace('-', '−');
}

type DayFormat = (at: Date | string) => string;

function dayFormat(timeZone: string): DayFormat {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  return (at) => format.format(new Date(at));
}

function period(lines: readonly NamedLine[], { kind, from, to }: StatementFileFilter, day: DayFormat): string {
  const first = from ? day(`${from}T12:00:00Z`) : day(lines[0]?.recordedAt ?? new Date());
  const last = to ? day(`${to}T12:00:00Z`) : day(lines.at(-1)?.recordedAt ?? new Date());
  return `${first} to ${last}${kind ? `, ${KINDS[kind]} only` : ''}`;
}

function figures({ standing }: StatementHead, lines: readonly NamedLine[], { kind }: StatementFileFilter) {
  const [first] = lines;
  const last = lines.at(-1);
  const came = lines.reduce((sum, line) => sum + Math.max(0, line.spendable), 0);
  const went = lines.reduce((sum, line) => sum + Math.min(0, line.spendable), 0);
  const tier = {
    label: standing.windowMonths === null ? 'Status points' : `Status points, ${standing.windowMonths} months`,
    value: amount.format(standing.statusPoints),
    note: TIERS[standing.tier],
  };
  if (!first || !last) return [{ label: 'To spend', value: amount.format(standing.available) }, tier];
  const flow = [
    { label: 'Came in', value: change(came) },
    { label: 'Went out', value: change(went) },
  ];
  // Between lines of one kind the balance jumps, so that its ends would say nothing.
  if (kind) return [...flow, tier];
  return [
    { label: 'To spend before', value: amount.format(first.balanceAfter - first.spendable) },
    ...flow,
    { label: 'To spend after', value: amount.format(last.balanceAfter) },
    tier,
  ];
}

function detailOf({ what, kind, reason, handedOver, isReversed }: NamedLine, words: WorkspaceWords): string | null {
  const name = kindWords(kind, words);
  const parts = [
    what === name ? null : name,
    reason && reason !== what ? `“${reason}”` : null,
    handedOver > 0 ? putWordsIn(`${amount.format(handedOver)} points set aside before`, words) : null,
    isReversed ? 'taken back later' : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : null;
}

function lotsOf({ lots }: StatementHead, day: DayFormat) {
  const rest = lots.slice(LOTS_MAX).reduce((sum, lot) => sum + lot.points, 0);
  const shown = lots
    .slice(0, LOTS_MAX)
    .map(({ expiresAt, points }) => ({ date: day(expiresAt), points: amount.format(points) }));
  return rest > 0 ? [...shown, { date: 'later', points: amount.format(rest) }] : shown;
}

function proofOf({ proof, rootsUrl }: StatementHead, day: DayFormat) {
  const words =
    'Every line is linked to the one before it by a hash, and every night one hash over all statements is published. The proof file ' +
    'of this statement has every link; a short program that anybody can read checks it.';
  if (!proof) return { words, head: null, root: null, published: null };
  const published = `night of ${day(`${proof.night}T12:00:00Z`)}, ${rootsUrl}`;
  return { words, head: proof.chainHead, root: proof.root, published };
}
