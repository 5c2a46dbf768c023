import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepImports } from './keep-import.ts';

/** Says yes to an import; a job writes it. */
export function useConfirmImport() {
  const trpc = useTRPC();
  const keepImports = useKeepImports();
  return useMutation(trpc.imports.confirm.mutationOptions({ onSettled: keepImports }));
}
