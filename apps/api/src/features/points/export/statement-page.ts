import type { Reader } from '@rostra/shared/workspace/reader';
import { sayIn } from '@rostra/shared/workspace/say-in';
import type { StatementFileFilter } from '@rostra/shared/points/statement-file.contract';
import { kindWords, type NamedLine } from './read-named-lines.ts';
import type { StatementHead } from './read-statement-head.ts';
import { statementWords } from './statement-words.ts';

/** What a printed statement is made of. */
export interface StatementPageParts {
  readonly head: StatementHead;
  readonly lines: readonly NamedLine[];
  readonly filter: StatementFileFilter;
  readonly timeZone: string;
  readonly reader: Reader;
}

/** Lots shown by their day; what is left comes in one line. */
const LOTS_MAX = 12;

/** A statement in words, as the template sets it, in the reader's language; dates in the workspace's zone. */
export function toStatementPage({ head, lines, filter, timeZone, reader }: StatementPageParts) {
  const speech = speechIn(reader, timeZone);
  const { words, say, day, change, amount } = speech;
  const { workspace, standing, madeAt } = head;
  return {
    language: reader.language,
    title: words.title(say),
    workspace: workspace.name,
    accent: workspace.accent,
    member: standing.member.name,
    account: standing.member.accountName,
    period: period(lines, filter, speech),
    footer: `${workspace.name} · ${standing.member.name} · ${words.madeOn(day(madeAt))}`,
    figures: figures({ head, lines, filter }, speech),
    nothing: words.nothing,
    columns: words.columns,
    lines: lines.map((line) => ({
      date: day(line.recordedAt),
      what: line.what,
      detail: detailOf(line, speech, reader),
      status: change(line.status),
      spendable: change(line.spendable),
      balance: amount(line.balanceAfter),
    })),
    lotsTitle: words.lotsTitle(say),
    lots: lotsOf(head, speech),
    proof: proofOf(head, speech),
  };
}

function speechIn(reader: Reader, timeZone: string) {
  const amount = new Intl.NumberFormat(reader.locale);
  const signed = new Intl.NumberFormat(reader.locale, { signDisplay: 'exceptZero' });
  // `en` alone would write the month first.
  const locale = reader.locale === 'en' ? 'en-GB' : reader.locale;
  const days = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
  return {
    words: statementWords[reader.language],
    say: sayIn(reader),
    amount: (value: number) => amount.format(value),
    change: (value: number) => (value === 0 ? '·' : signed.format(value).replace('-', '−')),
    day: (at: Date | string) => days.format(new Date(at)),
  };
}

type Speech = ReturnType<typeof speechIn>;

function period(
  lines: readonly NamedLine[],
  { kind, from, to, about, search }: StatementFileFilter,
  { words, day }: Speech,
): string {
  const first = from ? day(`${from}T12:00:00Z`) : day(lines[0]?.recordedAt ?? new Date());
  const last = to ? day(`${to}T12:00:00Z`) : day(lines.at(-1)?.recordedAt ?? new Date());
  const subject = about ? lines[0]?.what : undefined;
  const sought = [subject, search].filter((text) => text !== undefined).map((text) => words.quoted(text));
  const only = [...(kind ? [words.only[kind]] : []), ...sought];
  return words.period(first, last, only.join(', ') || null);
}

function figures(
  { head: { standing }, lines, filter: { kind, about, search } }: Pick<StatementPageParts, 'head' | 'lines' | 'filter'>,
  { words, say, amount, change }: Speech,
) {
  const labels = words.figures(say);
  const [first] = lines;
  const last = lines.at(-1);
  const came = lines.reduce((sum, line) => sum + Math.max(0, line.spendable), 0);
  const went = lines.reduce((sum, line) => sum + Math.min(0, line.spendable), 0);
  const tier = {
    label: standing.windowMonths === null ? labels.status : labels.statusOf(standing.windowMonths),
    value: amount(standing.statusPoints),
    note: words.tiers(say)[standing.tier],
  };
  if (!first || !last) return [{ label: labels.toSpend, value: amount(standing.available) }, tier];
  const flow = [
    { label: labels.cameIn, value: change(came) },
    { label: labels.wentOut, value: change(went) },
  ];
  // Between lines of one kind, about one thing, or with some words, the balance jumps, so that its ends would say nothing.
  if (kind || about || search) return [...flow, tier];
  return [
    { label: labels.before, value: amount(first.balanceAfter - first.spendable) },
    ...flow,
    { label: labels.after, value: amount(last.balanceAfter) },
    tier,
  ];
}

function detailOf(
  { what, kind, reason, handedOver, isReversed }: NamedLine,
  { words, say, amount }: Speech,
  reader: Reader,
): string | null {
  const name = kindWords(kind, reader);
  const parts = [
    what === name ? null : name,
    reason && reason !== what ? words.quoted(reason) : null,
    handedOver > 0 ? words.handedOver(say, amount(handedOver)) : null,
    isReversed ? words.takenBack : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : null;
}

function lotsOf({ lots }: StatementHead, { words, amount, day }: Speech) {
  const rest = lots.slice(LOTS_MAX).reduce((sum, lot) => sum + lot.points, 0);
  const shown = lots
    .slice(0, LOTS_MAX)
    .map(({ expiresAt, points }) => ({ date: day(expiresAt), points: amount(points) }));
  return rest > 0 ? [...shown, { date: words.later, points: amount(rest) }] : shown;
}

function proofOf({ proof, rootsUrl }: StatementHead, { words: { proof: words }, day }: Speech) {
  const { title, chain, root, published: publishedWord } = words;
  const said = { title, words: words.words, labels: { chain, root, published: publishedWord } };
  if (!proof) return { ...said, head: null, root: null, published: null };
  const published = words.night(day(`${proof.night}T12:00:00Z`), rootsUrl);
  return { ...said, head: proof.chainHead, root: proof.root, published };
}
