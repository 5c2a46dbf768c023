import type { DemoRuleText } from './point-rules.ts';

/** What an outside system tells on a day of the story. */
export interface DemoSignals {
  readonly daysBeforeEnd: number;
  readonly source: string;
  readonly kind: string;
  /** Places among the champions; of somebody who never came, an address; of an account, its name. */
  readonly about: readonly (number | string)[];
  readonly facts?: Readonly<Record<string, number>>;
}

/** A certification pays more than the house gives, and not for every one. */
export const certificationRule: DemoRuleText = {
  name: 'Certifications',
  note: 'They make references better; two a quarter is what anybody learns in earnest.',
  terms: {
    kind: 'rule',
    source: 'signal',
    condition: {
      kind: 'all',
      conditions: [{ kind: 'comparison', fact: 'signal.type', operator: 'is', value: 'certification' }],
    },
    window: { firstDay: null, lastDay: null },
    amount: { kind: 'fixed', statusPoints: 75, rewardPoints: 75 },
    caps: [{ scope: 'member', period: 'quarter', awardsMax: 2, pointsMax: null }],
    hasStreakBonus: false,
    lotLifeMonths: null,
  },
};

/** Somebody whose course was told before anybody knew them. */
const stranger = 'noor.haddad@fjordbank.example';

/** A year of signals: the academy, the events, the surveys, and what the product itself tells. */
export const demoSignals: readonly DemoSignals[] = [
  { daysBeforeEnd: 320, source: 'academy', kind: 'certification', about: [21, 24, 30] },
  { daysBeforeEnd: 270, source: 'events', kind: 'event-attended', about: [20, 22, 25, 27, 29, 33] },
  { daysBeforeEnd: 215, source: 'academy', kind: 'certification', about: [26, 32] },
  { daysBeforeEnd: 180, source: 'pulse', kind: 'nps-answered', about: [23, 28], facts: { score: 9 } },
  { daysBeforeEnd: 179, source: 'pulse', kind: 'nps-answered', about: [31, 34], facts: { score: 6 } },
  { daysBeforeEnd: 130, source: 'academy', kind: 'certification', about: [22, 35] },
  { daysBeforeEnd: 95, source: 'events', kind: 'event-attended', about: [21, 23, 26, 30, 36] },
  { daysBeforeEnd: 74, source: 'product', kind: 'usage-reached', about: ['Tidewater Energy'], facts: { percent: 80 } },
  { daysBeforeEnd: 40, source: 'pulse', kind: 'survey', about: [24, 27, 33] },
  { daysBeforeEnd: 20, source: 'academy', kind: 'certification', about: [25] },
  { daysBeforeEnd: 14, source: 'academy', kind: 'certification', about: [25] },
  { daysBeforeEnd: 9, source: 'academy', kind: 'certification', about: [25, stranger] },
  { daysBeforeEnd: 6, source: 'product', kind: 'silent', about: [37], facts: { days: 30 } },
  { daysBeforeEnd: 4, source: 'events', kind: 'event-attended', about: [28, 29, 38] },
];

/** The signal that was wrong, and why. */
export const wrongSignal = {
  daysBeforeEnd: 92,
  source: 'events',
  externalId: 'event-attended-95-36',
  reason: 'The badge was scanned by a colleague: nobody came for it.',
} as const;
