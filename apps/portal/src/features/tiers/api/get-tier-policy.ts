import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

const WHILE_WORKING_MS = 1_000;

/** What is in force and what is being written. Asked again every second while a job works on one of them. */
export function useTierPolicy() {
  const trpc = useTRPC();
  return useQuery(
    trpc.tiers.policy.queryOptions(undefined, {
      refetchInterval: ({ state: { data } }) => {
        const jobs = [data?.draft?.preview, data?.replacement];
        return jobs.some((job) => job && job.finishedAt === null) ? WHILE_WORKING_MS : false;
      },
    }),
  );
}
