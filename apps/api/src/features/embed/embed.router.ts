import { createAccessKeyInput, createAccessKeyOutput } from '@rostra/shared/embed/access-key.contract';
import {
  addEmbedOriginInput,
  changeEmbedSettingsOutput,
  removeEmbedOriginInput,
  setEmbedProvisioningInput,
  switchEmbeddingInput,
} from '@rostra/shared/embed/change-embed-settings.contract';
import {
  createEmbedKeyInput,
  createEmbedKeyOutput,
  revokeEmbedKeyInput,
  revokeEmbedKeyOutput,
  uploadEmbedKeyInput,
  uploadEmbedKeyOutput,
} from '@rostra/shared/embed/embed-key.contract';
import { checkProofInput, checkProofOutput } from '@rostra/shared/embed/check-proof.contract';
import { getEmbedSettingsOutput } from '@rostra/shared/embed/get-embed-settings.contract';
import { openPreviewInput, openPreviewOutput } from '@rostra/shared/embed/open-preview.contract';
import { issuePopupCodeInput, issuePopupCodeOutput } from '@rostra/shared/embed/popup-code.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getEmbedSettings } from './queries/get-embed-settings.ts';
import { readKeySecret } from './queries/read-key-secret.ts';
import { addEmbedOrigin } from './use-cases/add-embed-origin.ts';
import { checkProof } from './use-cases/check-proof.ts';
import { createAccessKey, showAccessKey } from './use-cases/create-access-key.ts';
import { createEmbedKey } from './use-cases/create-embed-key.ts';
import { issuePopupCode, showPopupCode } from './use-cases/issue-popup-code.ts';
import { openPreview, showPreviewCode } from './use-cases/open-preview.ts';
import { removeEmbedOrigin } from './use-cases/remove-embed-origin.ts';
import { revokeEmbedKey } from './use-cases/revoke-embed-key.ts';
import { setEmbedProvisioning } from './use-cases/set-embed-provisioning.ts';
import { switchEmbedding } from './use-cases/switch-embedding.ts';
import { uploadEmbedKey } from './use-cases/upload-embed-key.ts';

/** Where and how the portal may be embedded. The exchange itself is no procedure: see http/embed-exchange.ts. */
export const embedRouter = router({
  settings: memberProcedure.output(getEmbedSettingsOutput).query(({ ctx }) => ctx.read(getEmbedSettings)),
  switch: memberProcedure
    .input(switchEmbeddingInput)
    .output(changeEmbedSettingsOutput)
    .mutation(({ ctx, input }) => ctx.mutate('embed.switch', input, (scope) => switchEmbedding(scope, input))),
  addOrigin: memberProcedure
    .input(addEmbedOriginInput)
    .output(changeEmbedSettingsOutput)
    .mutation(({ ctx, input }) => ctx.mutate('embed.addOrigin', input, (scope) => addEmbedOrigin(scope, input))),
  removeOrigin: memberProcedure
    .input(removeEmbedOriginInput)
    .output(changeEmbedSettingsOutput)
    .mutation(({ ctx, input }) => ctx.mutate('embed.removeOrigin', input, (scope) => removeEmbedOrigin(scope, input))),
  setProvisioning: memberProcedure
    .input(setEmbedProvisioningInput)
    .output(changeEmbedSettingsOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('embed.setProvisioning', input, (scope) => setEmbedProvisioning(scope, input)),
    ),
  createKey: memberProcedure
    .input(createEmbedKeyInput)
    .output(createEmbedKeyOutput)
    .mutation(async ({ ctx, input }) => {
      const { keyId } = await ctx.mutate('embed.createKey', input, createEmbedKey);
      return ctx.read((scope) => readKeySecret(scope, keyId));
    }),
  uploadKey: memberProcedure
    .input(uploadEmbedKeyInput)
    .output(uploadEmbedKeyOutput)
    .mutation(({ ctx, input }) => ctx.mutate('embed.uploadKey', input, (scope) => uploadEmbedKey(scope, input))),
  createAccessKey: memberProcedure
    .input(createAccessKeyInput)
    .output(createAccessKeyOutput)
    .mutation(async ({ ctx, input }) => {
      const made = await ctx.mutate('embed.createAccessKey', input, createAccessKey);
      return showAccessKey(ctx.deps.secrets, made);
    }),
  checkProof: memberProcedure
    .input(checkProofInput)
    .output(checkProofOutput)
    .mutation(({ ctx, input }) => ctx.mutate('embed.checkProof', input, (scope) => checkProof(scope, input))),
  issuePopupCode: memberProcedure
    .input(issuePopupCodeInput)
    .output(issuePopupCodeOutput)
    .mutation(async ({ ctx, input }) => {
      const made = await ctx.mutate('embed.issuePopupCode', input, (scope) =>
        issuePopupCode(scope, ctx.session, input),
      );
      return showPopupCode(ctx.deps.secrets, made);
    }),
  openPreview: memberProcedure
    .input(openPreviewInput)
    .output(openPreviewOutput)
    .mutation(async ({ ctx, input }) => {
      const made = await ctx.mutate('embed.openPreview', input, (scope) => openPreview(scope, ctx.session));
      return showPreviewCode(ctx.deps.secrets, made);
    }),
  revokeKey: memberProcedure
    .input(revokeEmbedKeyInput)
    .output(revokeEmbedKeyOutput)
    .mutation(({ ctx, input }) => ctx.mutate('embed.revokeKey', input, (scope) => revokeEmbedKey(scope, input))),
});
