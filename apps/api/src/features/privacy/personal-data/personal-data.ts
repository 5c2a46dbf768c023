import { audienceData } from './audience-data.ts';
import { ledgerData } from './ledger-data.ts';
import { participationData } from './participation-data.ts';
import type { TableData } from './table-data.ts';
import { workspaceData } from './workspace-data.ts';

/**
 * Every table of an installation, with what it holds about people. Erasing a person does exactly what stands here, table by table, so that this list is
 * both the answer to "where is my data" and what acts on it.
 */
export const personalData: Readonly<Record<string, TableData>> = {
  ...workspaceData,
  ...ledgerData,
  ...participationData,
  // The member's own row last: the others are found by what stands in it.
  ...audienceData,
};
