import type { Deps } from '../../deps/deps.ts';
import type { ServedApp } from '../serve-app.ts';
import type { idPicker } from './pick-ids.ts';
import type { TriedProcedure } from './procedures.ts';
import type { Twin } from './twins.ts';

/** What each part of the matrix stands on. */
export interface Ground {
  readonly deps: Deps;
  readonly app: ServedApp;
  readonly mine: Twin;
  readonly idsOf: ReturnType<typeof idPicker>;
  readonly procedures: readonly TriedProcedure[];
}

/** What a part found, and every body it heard. */
export interface Part {
  readonly findings: string[];
  readonly heard: string[];
  /** See `MatrixReport`. */
  readonly weak?: readonly string[];
  readonly vacuous?: readonly string[];
}
