import { allow, type Decision, refuse } from '../kernel/decision.ts';

/** An alias as it is to be stored, and who bears the same name already. */
export type ChooseAliasInput = {
  readonly alias: string;
  /** Aliases and names of every other member, in any case. */
  readonly taken: readonly string[];
};

/** Characters of an alias. */
export const aliasBounds = { min: 2, max: 30 } as const;

/**
 * Whether a champion may be called so on the boards: not like somebody else, by name or by alias, however it is written. Gives it with
 * its spaces tidied. Refusals: `alias-taken`.
 */
export function chooseAlias({ alias, taken }: ChooseAliasInput): Decision<string> {
  const tidy = alias.trim().replaceAll(/\s+/g, ' ');
  return taken.some((name) => aliasKey(name) === aliasKey(tidy)) ? refuse('alias-taken') : allow(tidy);
}

/** What two aliases must not share: letters without marks or case, no spaces. */
export function aliasKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s]/gu, '')
    .toLowerCase();
}
