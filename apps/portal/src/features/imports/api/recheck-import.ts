import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepImports } from './keep-import.ts';

/** Has an import checked again, against what is stored now. */
export function useRecheckImport() {
  const trpc = useTRPC();
  const keepImports = useKeepImports();
  return useMutation(trpc.imports.recheck.mutationOptions({ onSettled: keepImports }));
}
