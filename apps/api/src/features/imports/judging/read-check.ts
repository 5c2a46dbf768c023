import type { Scope } from '../../../db/workspace-scope.ts';
import { openingPreview } from '../../rules/index.ts';
import { loadImport } from '../import.repository.ts';
import { readStagedOpenings, saveOpeningVerdicts } from '../openings/check-openings.ts';
import { readStagedLines } from './read-staged-lines.ts';
import { saveVerdicts } from './save-verdicts.ts';

/** What checking an import needs, whatever its file brings. */
export interface Check {
  /** 0 when it is no longer being checked. */
  readonly linesCount: number;
  /** Judges the lines from one place up to another and keeps the verdicts; gives the keys of accounts that would be new. */
  saveVerdicts(scope: Scope, from: number, until: number): Promise<string[]>;
}

/**
 * Reads every line of an import that is being checked.
 *
 * @throws AppError `not-found`
 */
export async function readCheck(scope: Scope, importId: string): Promise<Check> {
  const { kind } = await loadImport(scope, importId);
  if (kind === 'openings') {
    const openings = await readStagedOpenings(scope, importId);
    const preview = openingPreview();
    return {
      linesCount: openings.length,
      async saveVerdicts(later, from, until) {
        await saveOpeningVerdicts(later, { importId, lines: openings.slice(from, until), preview });
        return [];
      },
    };
  }
  const people = await readStagedLines(scope, importId);
  return {
    linesCount: people.length,
    saveVerdicts: (later, from, until) => saveVerdicts(later, importId, people.slice(from, until)),
  };
}
