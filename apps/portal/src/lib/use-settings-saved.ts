import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTRPC } from './trpc.ts';

/** Takes settings as they were just saved, and dresses the whole portal in them: its look, its words and its clock come with the workspace's route. */
export function useSettingsSaved(): (saved: WorkspaceSettings) => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  return async (saved) => {
    queryClient.setQueryData(trpc.workspace.settings.queryKey(), saved);
    await Promise.all([
      queryClient.refetchQueries(trpc.workspace.face.queryFilter()),
      queryClient.refetchQueries(trpc.session.current.queryFilter()),
    ]);
    await router.invalidate();
  };
}
