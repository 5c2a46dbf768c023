import type { Fact } from '@rostra/shared/rules/list-facts.contract';
import type { Choice } from '../../../../ui/fields/select-field.tsx';

/** One fact that can be asked for, in the person's words. The builder knows no facts of its own. */
export interface BuilderFact extends Pick<Fact, 'fact' | 'type' | 'operators' | 'suggestions'> {
  /** Its name in a list. */
  readonly label: string;
  /** Of a fact of type `choice`. */
  readonly choices: readonly Choice[];
}

/** What can be asked for. */
export type BuilderCatalogue = readonly BuilderFact[];
