import { useMutation, useQueryClient } from '@tanstack/react-query';
import { speakFor } from '../../../lib/start-i18n.ts';
import { useTRPC } from '../../../lib/trpc.ts';
import { useSession } from '../../../lib/use-session.ts';

/** Keeps the language somebody wants to read, and speaks it at once. */
export function useChooseLanguage() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { workspace } = useSession();
  return useMutation(
    trpc.identity.chooseLanguage.mutationOptions({
      onSuccess: async ({ language }) => {
        queryClient.setQueryData(
          trpc.session.current.queryKey(),
          (session) => session && { ...session, member: { ...session.member, language } },
        );
        await speakFor(workspace, language);
      },
    }),
  );
}
