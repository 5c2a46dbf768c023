import pg from 'pg';
import { defineBench } from '../measuring/define-bench.ts';
import { findDifference } from './ledger/find-difference.ts';

/** The proof of `ledger` on an installation of one's own: every workspace of the database that `DATABASE_URL` names. Reads only. */
export const ownLedger = defineBench({
  summary: 'the same on your own database (DATABASE_URL), reading only: names the first difference of each workspace',
  method: [
    'In one transaction that sees one moment, so that the installation can go on meanwhile. Connect as the owner of the schema.',
  ],
  async run({ step, onEnd }) {
    const address = process.env.DATABASE_URL;
    if (!address) throw new Error('Set DATABASE_URL to the database of your installation, as the owner of its schema.');
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    onEnd(() => client.end());
    await client.query('begin isolation level repeatable read read only');
    const { rows: workspaces } = await client.query<{ slug: string; id: string }>(
      'select slug, workspace_id as id from workspace_address order by slug',
    );
    const rows = await step('Computing again', async (tellShare) => {
      const found: { workspace: string; 'first difference': string }[] = [];
      for (const { slug, id } of workspaces) {
        found.push({ workspace: slug, 'first difference': (await findDifference(client, id)) ?? 'none' });
        tellShare(found.length / workspaces.length);
      }
      return found;
    });
    const wrong = rows.filter((row) => row['first difference'] !== 'none').length;
    return {
      pass: wrong === 0,
      verdict:
        wrong === 0 ? `Nothing differs in ${rows.length} workspaces.` : `${wrong} of ${rows.length} workspaces differ.`,
      rows,
      figures: { workspaces: rows.length, wrong },
    };
  },
});
