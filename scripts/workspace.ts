import { parseArgs } from 'node:util';
import { readEnv } from '../apps/api/src/config/env.ts';
import { foundWorkspace } from '../apps/api/src/cli/found-workspace.ts';
import { listWorkspaces } from '../apps/api/src/cli/list-workspaces.ts';
import { WorkspaceTaken } from '../apps/api/src/cli/workspace-taken.ts';
import { connectDeps, type ConnectedDeps } from '../apps/api/src/deps/connect-deps.ts';
import { openInstallation } from './starting/open-installation.ts';
import { Refusal } from './starting/refusal.ts';
import { readCall } from './terminal/read-call.ts';
import { readFounding } from './terminal/read-founding.ts';
import { runCommand } from './terminal/run-command.ts';

const USAGE = `pnpm workspace create --slug acme --name "Acme" --admin you@acme.example [--admin-name "You"] [--time-zone Europe/Berlin]
pnpm workspace list`;

await runCommand(async () => {
  const { positionals, values } = readCall(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        slug: { type: 'string' },
        name: { type: 'string' },
        admin: { type: 'string' },
        'admin-name': { type: 'string' },
        'time-zone': { type: 'string' },
      },
    }),
  );
  const asked = positionals.join(' ');
  switch (asked) {
    case 'create': {
      const founding = readFounding(values);
      return withInstallation((connected) => create(connected, founding));
    }
    case 'list':
      return withInstallation(list);
    default:
      process.stderr.write(asked === '' ? `${USAGE}\n` : `There is no "${asked}".\n\n${USAGE}\n`);
      return 2;
  }
});

async function withInstallation(work: (connected: ConnectedDeps) => Promise<string>): Promise<number> {
  const env = readEnv({ LOG_LEVEL: 'error', ...process.env });
  const installation = await openInstallation(env);
  try {
    const connected = await connectDeps({ env, ...installation });
    try {
      process.stdout.write(`${await work(connected)}\n`);
    } finally {
      await connected.close();
    }
    return 0;
  } finally {
    await installation.close();
  }
}

async function create({ deps }: ConnectedDeps, founding: ReturnType<typeof readFounding>): Promise<string> {
  try {
    const { isNew, signInLink } = await foundWorkspace(deps, founding);
    return [
      isNew
        ? `${founding.name} is at ${deps.publicUrl}/w/${founding.slug}`
        : `${founding.slug} was there already; nothing was changed.`,
      `${founding.adminEmail} signs in once, within 15 minutes, by this link (it is mailed as well):`,
      `  ${signInLink}`,
    ].join('\n');
  } catch (error) {
    if (error instanceof WorkspaceTaken) throw new Refusal(error.message);
    throw error;
  }
}

async function list({ deps }: ConnectedDeps): Promise<string> {
  const workspaces = await listWorkspaces(deps);
  if (workspaces.length === 0) return 'There is no workspace yet. Create one with: workspace create';
  const width = Math.max(...workspaces.map(({ slug }) => slug.length));
  return workspaces
    .map(
      ({ slug, name, timeZone, champions }) => `${slug.padEnd(width)}  ${name}  (${timeZone}, champions: ${champions})`,
    )
    .join('\n');
}
