import { setLogoPath } from '@rostra/shared/branding/set-logo.contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { refusalSentence } from '../../../lib/error-messages.ts';
import { useSurface } from '../../../lib/surface.tsx';
import { useTRPC } from '../../../lib/trpc.ts';

/** A logo that did not get through; the message is a sentence for the person. */
export class LogoFailure extends Error {}

/** Sends a picture as the workspace's logo. */
export function useSendLogo() {
  const { send } = useSurface();
  const onSuccess = useRefreshLook();
  return useMutation({
    mutationFn: async ({ file, idempotencyKey }: { readonly file: File; readonly idempotencyKey: string }) => {
      const headers = { 'idempotency-key': idempotencyKey, 'content-type': file.type };
      const answer = await send(setLogoPath, { method: 'POST', headers, body: file });
      if (!answer.ok) throw new LogoFailure(refusalSentence(await refusalCode(answer)));
    },
    onSuccess,
  });
}

/** Takes the logo away; Rostra's mark and the name stand in for it. */
export function useRemoveLogo() {
  const onSuccess = useRefreshLook();
  return useMutation(useTRPC().branding.removeLogo.mutationOptions({ onSuccess }));
}

function useRefreshLook(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  return async () => {
    await Promise.all([
      queryClient.refetchQueries(trpc.workspace.settings.queryFilter()),
      queryClient.refetchQueries(trpc.workspace.face.queryFilter()),
    ]);
    await router.invalidate();
  };
}

async function refusalCode(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  return typeof error.code === 'string' ? error.code : 'internal';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
