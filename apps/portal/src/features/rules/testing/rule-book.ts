import type { RuleDraft, RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import type { Fact } from '@rostra/shared/rules/list-facts.contract';
import type { CampaignTerms, PointRuleTerms, RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { type Answers, Refusal } from '../../../testing/answering-server.ts';
import { award } from '../../../testing/build-award.ts';

/** The only rule of the book. */
export const bookId = '0190a000-0000-7000-8000-0000000000d1';
const versionId = '0190a000-0000-7000-8000-0000000000d2';
const now = '2026-03-10T09:00:00.000Z';

/** A server with one rule that behaves: revisions count up, an old one is refused, problems keep it from being published. */
export interface RuleBook {
  readonly answers: Answers;
  readonly current: () => RuleRecord;
  readonly changeElsewhere: (change: Partial<RuleDraft>) => void;
  readonly saves: () => number;
  /** From which day it was published; undefined until it was. */
  readonly publishedFrom: () => string | null | undefined;
}

/** Terms of a rule: every stage pays what it offers. */
export function ruleTerms(parts: Partial<PointRuleTerms> = {}): PointRuleTerms {
  return {
    kind: 'rule',
    source: 'challenge-stage',
    condition: null,
    window: { firstDay: null, lastDay: null },
    amount: { kind: 'offered' },
    caps: [],
    hasStreakBonus: false,
    lotLifeMonths: null,
    ...parts,
  };
}

/** Terms of a campaign: twice the points in March. */
export function campaignTerms(parts: Partial<CampaignTerms> = {}): CampaignTerms {
  return {
    kind: 'campaign',
    sources: ['challenge-stage'],
    condition: null,
    window: { firstDay: '2026-03-01', lastDay: '2026-03-31' },
    effect: { kind: 'multiply', basisPoints: 20_000 },
    stacking: 'stacking',
    ...parts,
  };
}

/** A draft, complete. */
export function draftOf(terms: RuleTerms, parts: Partial<RuleDraft> = {}): RuleDraft {
  return {
    id: versionId,
    number: 1,
    standing: 'draft',
    name: 'Reference calls',
    note: '',
    terms,
    effectiveFrom: null,
    effectiveUntil: null,
    publishedAt: null,
    author: 'Mara Lind',
    updatedAt: now,
    revision: 1,
    problems: [],
    ...parts,
  };
}

/** A rule with a draft and nothing published. */
export function ruleOf(terms: RuleTerms, parts: Partial<RuleRecord> = {}): RuleRecord {
  return {
    id: bookId,
    kind: terms.kind,
    place: 1,
    standing: 'draft',
    retiredAt: null,
    draft: draftOf(terms),
    history: [],
    ...parts,
  };
}

const everySource = ['challenge-stage', 'signal', 'grant', 'import'] as const;

const facts: Fact[] = [
  {
    fact: 'account.segment',
    type: 'text',
    sources: [...everySource],
    choices: [],
    isRanked: false,
    operators: ['is', 'is-one-of', 'is-known'],
    suggestions: ['Enterprise', 'Mid-market'],
  },
  {
    fact: 'member.tier',
    type: 'choice',
    sources: [...everySource],
    choices: ['none', 'bronze', 'silver', 'gold'],
    isRanked: true,
    operators: ['is', 'is-one-of', 'at-least'],
    suggestions: [],
  },
  {
    fact: 'challenge.stagePosition',
    type: 'number',
    sources: ['challenge-stage'],
    choices: [],
    isRanked: false,
    operators: ['is', 'between'],
    suggestions: [],
  },
  {
    fact: 'source.score',
    type: 'number',
    sources: ['challenge-stage', 'signal'],
    choices: [],
    isRanked: false,
    operators: ['is', 'at-least'],
    suggestions: [],
  },
];

/** Builds the book. `problemsOf` stands for the engine: what keeps a draft from being published. */
export function ruleBook(
  start: RuleRecord,
  problemsOf: (draft: RuleDraft) => RuleDraft['problems'] = () => [],
): RuleBook {
  let stored: RuleRecord | null = start;
  let saves = 0;
  let publishedFrom: string | null | undefined;

  function current(): RuleRecord {
    if (!stored) throw new Refusal('not-found');
    return { ...stored, draft: stored.draft && { ...stored.draft, problems: problemsOf(stored.draft) } };
  }
  function insist(revision: number): RuleDraft {
    const { draft } = current();
    if (!draft) throw new Refusal('rule-not-draft');
    if (draft.revision !== revision) throw new Refusal('changed-meanwhile', { revision: draft.revision });
    return draft;
  }

  const answers: Answers = {
    champions: { list: () => ({ rows: [], total: 0, page: 1, pageSize: 100 }) },
    challenges: {
      list: () => ({ rows: [], total: 0, page: 1, pageSize: 100, counts: { draft: 0, published: 0, closed: 0 } }),
    },
    rules: {
      list: () => ({
        rows: [],
        total: 0,
        page: 1,
        pageSize: 25,
        counts: { draft: 0, scheduled: 0, 'in-force': 0, over: 0, retired: 0 },
        places: 0,
      }),
      get: () => current(),
      facts: () => ({ facts }),
      preview: ({ deed }) => ({
        today: award({ statusPoints: deed.points, rewardPoints: deed.points }),
        withDraft: award(),
      }),
      saveDraft: ({ revision, name, note, terms }) => {
        const draft = insist(revision);
        saves += 1;
        stored = { ...current(), draft: { ...draft, name, note, terms, revision: revision + 1 } };
        return current();
      },
      discardDraft: ({ revision, ruleId }) => {
        insist(revision);
        stored = null;
        return { ruleId, isGone: true };
      },
      startDraft: () => {
        const [latest] = current().history;
        if (!latest) throw new Refusal('not-found');
        stored = { ...current(), draft: draftOf(latest.terms, { number: latest.number + 1 }) };
        return current();
      },
      publish: ({ revision, fromDay }) => {
        const draft = insist(revision);
        if (draft.problems.length > 0) throw new Refusal('rule-not-publishable', {}, draft.problems);
        publishedFrom = fromDay;
        const { revision: _revision, problems: _problems, ...version } = draft;
        stored = {
          ...current(),
          standing: 'in-force',
          draft: null,
          history: [{ ...version, standing: 'in-force', effectiveFrom: now, publishedAt: now }],
        };
        return current();
      },
      retire: () => {
        stored = { ...current(), standing: 'retired', retiredAt: now };
        return current();
      },
    },
  };
  return {
    answers,
    current,
    changeElsewhere: (change) => {
      const { draft, ...rest } = current();
      if (draft) {
        stored = { ...rest, draft: { ...draft, author: 'Bea Kim', revision: draft.revision + 1, ...change } };
      }
    },
    saves: () => saves,
    publishedFrom: () => publishedFrom,
  };
}
