import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useKeepImports } from './keep-import.ts';

/** Throws an import away with its lines. */
export function useDiscardImport() {
  const trpc = useTRPC();
  const keepImports = useKeepImports();
  return useMutation(trpc.imports.discard.mutationOptions({ onSettled: keepImports }));
}
