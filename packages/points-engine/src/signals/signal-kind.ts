import type { SignalFieldUse, SignalNature, SignalSubject } from './signal-vocabulary.ts';

/** A figure or word that a kind of signal brings. */
export type SignalField =
  | {
      readonly type: 'number';
      readonly key: string;
      readonly name: string;
      readonly isRequired: boolean;
      /** Whole numbers, both included. */
      readonly min: number;
      readonly max: number;
      /** What rules may read it as; null: it is kept and shown alone. */
      readonly use: SignalFieldUse | null;
    }
  | {
      readonly type: 'choice';
      readonly key: string;
      readonly name: string;
      readonly isRequired: boolean;
      readonly choices: readonly string[];
    };

/** A kind of signal: what it is called, what it means, whom it is about, what it brings and whether rules may pay for it. */
export type SignalKind = {
  /** What other systems and rules call it; never changes. */
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  readonly subject: SignalSubject;
  readonly nature: SignalNature;
  readonly canEarn: boolean;
  readonly fields: readonly SignalField[];
};

/** What a signal brings, by the keys of its kind's fields. */
export type SignalFacts = { readonly [field: string]: string | number };

/** Most a kind may hold. */
export const signalKindBounds = {
  keyMax: 40,
  nameMax: 60,
  meaningMax: 300,
  fieldsMax: 8,
  choicesMax: 30,
  choiceMax: 60,
  numberMax: 1_000_000,
} as const;
