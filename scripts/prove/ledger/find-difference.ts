import type pg from 'pg';
import { boardBlockDifference } from './board-block-difference.ts';
import { boardDifference } from './board-difference.ts';
import { capDifference } from './cap-difference.ts';
import { dayDifference } from './day-difference.ts';
import { firstDifference } from './first-difference.ts';
import { lotDifference } from './lot-difference.ts';
import { lotOriginDifference } from './lot-origin-difference.ts';
import { numberDifference } from './number-difference.ts';
import { postingDifference } from './posting-difference.ts';
import { readLedger } from './read-ledger.ts';
import { rootDifference } from './root-difference.ts';
import { tierDateDifference } from './tier-date-difference.ts';
import { tierDifference } from './tier-difference.ts';
import { windowDifference } from './window-difference.ts';

/**
 * Computes everything that is kept beside the postings of a workspace again, and names the first difference: chains and balances, the order of postings and what they
 * say, lots, status points of the window, tiers, shared limits, days, boards, roots. Null when there is none. Reads only.
 */
export async function findDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const stored = await readLedger(client, workspaceId);
  return (
    firstDifference(stored) ??
    (await numberDifference(client, workspaceId)) ??
    (await postingDifference(client, workspaceId)) ??
    (await lotDifference(client, workspaceId)) ??
    (await lotOriginDifference(client, workspaceId)) ??
    (await windowDifference(client, workspaceId)) ??
    (await tierDifference(client, workspaceId, stored.entries)) ??
    (await tierDateDifference(client, workspaceId)) ??
    (await capDifference(client, workspaceId)) ??
    (await dayDifference(client, workspaceId)) ??
    (await boardDifference(client, workspaceId)) ??
    (await boardBlockDifference(client, workspaceId)) ??
    (await rootDifference(client, workspaceId))
  );
}
