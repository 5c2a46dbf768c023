import {
  dismissedSuggestionsOutput,
  dismissSuggestionInput,
  restoreSuggestionsInput,
} from '@rostra/shared/home/dismiss-suggestion.contract';
import { getHomeInput, getHomeOutput } from '@rostra/shared/home/get-home.contract';
import { markSeenInput, markSeenOutput } from '@rostra/shared/home/mark-seen.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import type { SourceDescribers } from '../points/index.ts';
import { getHome } from './queries/get-home.ts';
import { dismissSuggestion } from './use-cases/dismiss-suggestion.ts';
import { markSeen } from './use-cases/mark-seen.ts';
import { restoreSuggestions } from './use-cases/restore-suggestions.ts';

/** The champion's home. */
export function createHomeRouter(describers: SourceDescribers) {
  return router({
    get: memberProcedure
      .input(getHomeInput)
      .output(getHomeOutput)
      .query(({ ctx, input }) => ctx.read((scope) => getHome(scope, describers, input))),
    markSeen: memberProcedure
      .input(markSeenInput)
      .output(markSeenOutput)
      .mutation(({ ctx, input }) => ctx.mutate('home.markSeen', input, (scope) => markSeen(scope, input))),
    dismiss: memberProcedure
      .input(dismissSuggestionInput)
      .output(dismissedSuggestionsOutput)
      .mutation(({ ctx, input }) => ctx.mutate('home.dismiss', input, (scope) => dismissSuggestion(scope, input))),
    restore: memberProcedure
      .input(restoreSuggestionsInput)
      .output(dismissedSuggestionsOutput)
      .mutation(({ ctx, input }) => ctx.mutate('home.restore', input, (scope) => restoreSuggestions(scope, input))),
  });
}
