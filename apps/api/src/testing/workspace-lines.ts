import { askAsOwner } from './ask-as-owner.ts';
import type { TestApi } from './test-api.ts';

/** Every row of every table of a workspace as a line of text, its table before it: for looking for what must not be there. */
export async function workspaceLines(api: TestApi, workspaceId: string): Promise<string[]> {
  const tables = await askAsOwner<{ name: string }>(
    api,
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'workspace_id' group by 1`,
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const rows = await askAsOwner<{ text: string }>(
      api,
      `select x::text as text from "${name}" x where workspace_id = '${workspaceId}'`,
    );
    lines.push(...rows.map(({ text }) => `${name}: ${text}`));
  }
  return lines;
}
