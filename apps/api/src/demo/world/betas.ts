import type { BetaAdmission, TierName } from '@rostra/points-engine/vocabulary';

/** A program of early access in the demo. */
export interface DemoBeta {
  readonly title: string;
  readonly summary: string;
  readonly commitment: string;
  readonly criteria: string;
  readonly seats: number;
  readonly admission: BetaAdmission;
  readonly minimumTier: TierName;
  readonly openedOnDay: number;
}

/** What the demo opens to its champions early. */
export const demoBetas: readonly DemoBeta[] = [
  {
    title: 'Lineage view',
    summary: 'See where every column comes from and who reads it.',
    commitment: 'Two half-hour calls in six weeks and honest words after each.',
    criteria: 'You run at least ten pipelines.',
    seats: 20,
    admission: 'automatic',
    minimumTier: 'none',
    openedOnDay: 120,
  },
  {
    title: 'Scheduler on your own workers',
    summary: 'Run Halden’s scheduler on machines you own.',
    commitment: 'A named engineer, a test system and a note a week.',
    criteria: 'You operate Kubernetes yourself.',
    seats: 6,
    admission: 'by-choice',
    minimumTier: 'bronze',
    openedOnDay: 200,
  },
  {
    title: 'Natural-language checks',
    summary: 'Write a data quality rule as a sentence.',
    commitment: 'Ten rules of yours, and which of them came out wrong.',
    criteria: 'English or German rules for now.',
    seats: 12,
    admission: 'automatic',
    minimumTier: 'silver',
    openedOnDay: 280,
  },
  {
    title: 'Cost explorer',
    summary: 'What each pipeline costs, by team and by day.',
    commitment: 'Let us look at your figures together once.',
    criteria: 'Billing through Halden Compute.',
    seats: 4,
    admission: 'by-choice',
    minimumTier: 'none',
    openedOnDay: 335,
  },
];
