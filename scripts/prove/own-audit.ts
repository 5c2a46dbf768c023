import pg from 'pg';
import { defineBench } from '../measuring/define-bench.ts';
import { findAuditDifference } from './audit/find-audit-difference.ts';

/** The proof of `audit` on an installation of one's own: every workspace of the database that `DATABASE_URL` names. Reads only. */
export const ownAudit = defineBench({
  summary:
    'the audit chain on your own database (DATABASE_URL), reading only: names the first difference of each workspace',
  method: [
    'In one transaction that sees one moment, so that the installation can go on meanwhile. Connect as the owner of the schema.',
    'Compare the last head with a copy of /w/<workspace>/audit-heads.json that was kept elsewhere: who owns a database can write its chain anew.',
  ],
  async run({ step, onEnd }) {
    const address = process.env.DATABASE_URL;
    if (!address) throw new Error('Set DATABASE_URL to the database of your installation, as the owner of its schema.');
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    onEnd(() => client.end());
    await client.query('begin isolation level repeatable read read only');
    const { rows: workspaces } = await client.query<{ slug: string; id: string; head: string | null }>(
      `select a.slug, a.workspace_id as id, (select h.hash from audit_head h where h.workspace_id = a.workspace_id order by h.night desc limit 1) as head
         from workspace_address a order by a.slug`,
    );
    const rows = await step('Computing again', async (tellShare) => {
      const found: { workspace: string; 'first difference': string; 'last published head': string }[] = [];
      for (const { slug, id, head } of workspaces) {
        const difference = (await findAuditDifference(client, id)) ?? 'none';
        found.push({ workspace: slug, 'first difference': difference, 'last published head': head ?? 'none yet' });
        tellShare(found.length / workspaces.length);
      }
      return found;
    });
    const wrong = rows.filter((row) => row['first difference'] !== 'none').length;
    return {
      pass: wrong === 0,
      verdict:
        wrong === 0
          ? `The audit chains of ${rows.length} workspaces are unbroken.`
          : `${wrong} of ${rows.length} audit chains are broken.`,
      rows,
      figures: { workspaces: rows.length, wrong },
    };
  },
});
