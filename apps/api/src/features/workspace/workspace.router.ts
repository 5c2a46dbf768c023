import { getWorkspaceFaceInput, getWorkspaceFaceOutput } from '@rostra/shared/workspace/get-workspace-face.contract';
import { getWorkspaceSettingsOutput } from '@rostra/shared/workspace/get-workspace-settings.contract';
import {
  previewWorkspaceCalendarInput,
  previewWorkspaceCalendarOutput,
  saveWorkspaceCalendarInput,
  saveWorkspaceCalendarOutput,
} from '@rostra/shared/workspace/save-workspace-calendar.contract';
import {
  saveWorkspaceLanguageInput,
  saveWorkspaceLanguageOutput,
} from '@rostra/shared/workspace/save-workspace-language.contract';
import {
  saveWorkspaceSenderInput,
  saveWorkspaceSenderOutput,
} from '@rostra/shared/workspace/save-workspace-sender.contract';
import {
  saveWorkspaceWordsInput,
  saveWorkspaceWordsOutput,
} from '@rostra/shared/workspace/save-workspace-words.contract';
import { inWorkspace, visitorActor } from '../../db/workspace-scope.ts';
import { router } from '../../trpc/init.ts';
import { memberProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { findWorkspaceBySlug } from './queries/find-workspace-by-slug.ts';
import { getWorkspaceFace } from './queries/get-workspace-face.ts';
import { getWorkspaceSettings } from './queries/get-workspace-settings.ts';
import { previewCalendar } from './queries/preview-calendar.ts';
import { saveCalendar } from './use-cases/save-calendar.ts';
import { saveLanguage } from './use-cases/save-language.ts';
import { saveSender } from './use-cases/save-sender.ts';
import { saveWords } from './use-cases/save-words.ts';

/** What anybody may ask about a workspace, and what its administrators set. */
export const workspaceRouter = router({
  face: publicProcedure
    .input(getWorkspaceFaceInput)
    .output(getWorkspaceFaceOutput)
    .query(async ({ ctx, input }) => {
      const workspaceId = await findWorkspaceBySlug(ctx.deps, input.workspace);
      return inWorkspace(
        ctx.deps,
        { workspaceId, actor: visitorActor, requestId: ctx.requestId, readOnly: true },
        getWorkspaceFace,
      );
    }),
  settings: memberProcedure.output(getWorkspaceSettingsOutput).query(({ ctx }) => ctx.read(getWorkspaceSettings)),
  saveWords: memberProcedure
    .input(saveWorkspaceWordsInput)
    .output(saveWorkspaceWordsOutput)
    .mutation(({ ctx, input }) => ctx.mutate('workspace.saveWords', input, (scope) => saveWords(scope, input))),
  previewCalendar: memberProcedure
    .input(previewWorkspaceCalendarInput)
    .output(previewWorkspaceCalendarOutput)
    .query(({ ctx, input }) => ctx.read((scope) => previewCalendar(scope, input))),
  saveCalendar: memberProcedure
    .input(saveWorkspaceCalendarInput)
    .output(saveWorkspaceCalendarOutput)
    .mutation(({ ctx, input }) => ctx.mutate('workspace.saveCalendar', input, (scope) => saveCalendar(scope, input))),
  saveLanguage: memberProcedure
    .input(saveWorkspaceLanguageInput)
    .output(saveWorkspaceLanguageOutput)
    .mutation(({ ctx, input }) => ctx.mutate('workspace.saveLanguage', input, (scope) => saveLanguage(scope, input))),
  saveSender: memberProcedure
    .input(saveWorkspaceSenderInput)
    .output(saveWorkspaceSenderOutput)
    .mutation(({ ctx, input }) => ctx.mutate('workspace.saveSender', input, (scope) => saveSender(scope, input))),
});
