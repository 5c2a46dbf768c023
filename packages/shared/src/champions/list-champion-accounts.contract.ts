import { z } from 'zod';
import { championAccountSchema } from './list-champions.contract.ts';

/** The most accounts that a choice offers; whoever has more narrows by search. */
export const championAccountsMax = 500;

/** Answer of `champions.accounts`: accounts that have champions, by name. */
export const listChampionAccountsOutput = z.array(championAccountSchema).max(championAccountsMax);

/** Answer of `champions.accounts`. */
export type ListChampionAccountsOutput = z.infer<typeof listChampionAccountsOutput>;
