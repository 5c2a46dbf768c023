import { roles } from '../../packages/points-engine/src/vocabulary.ts';
import { fieldRights } from '../../apps/api/src/access/field-rights.ts';
import type { Right } from '../../apps/api/src/access/right.ts';
import { rights } from '../../apps/api/src/access/rights.ts';
import { appRouter } from '../../apps/api/src/router.ts';
import { markdownTable } from './markdown-table.ts';
import { procedureKind } from './procedure-kind.ts';

const HEAD = `# Who may do what

Printed from the table that the server reads (\`apps/api/src/access/rights.ts\`) by \`pnpm rights\`; \`pnpm check\` fails
when this page and the table differ. A procedure or an address that has no row here does not exist: the server does not
start with one.

A member of a workspace has exactly one role. Nothing crosses a workspace, whatever the role: that is not a right but
the ground everything stands on (row-level security, forced on every table).

How to read a cell:

- **workspace**: everything in the member's own workspace.
- **own**: what concerns the caller alone. Whatever belongs to somebody else is \`not-found\`, like an id that never was.
- **own accounts**: champions of the accounts the caller looks after. Everybody else is \`not-found\` as well.
- **own requests**: what the caller asked for.
- **–**: refused with \`not-allowed\`. Whoever is not signed in is refused with \`not-signed-in\`.

Staff work on pages of our own only. Where **frame** says yes, the call may also come from the portal on a customer's
page; a session there is a champion's, whatever else the person may be, and lasts ten minutes.
`;

const CELLS = { workspace: 'workspace', own: 'own', 'own-account': 'own accounts', 'own-request': 'own requests' };

/** The page of docs that tells the whole table of rights, as Markdown. */
export function accessPage(): string {
  const groups = Map.groupBy(Object.entries(rights), ([path]) => groupOf(path));
  const sections = [...groups].toSorted(([a], [b]) => (order(a) < order(b) ? -1 : 1)).map(sectionOf);
  return [HEAD, ...sections, fieldSection()].join('\n');
}

const EDGES = 'Addresses beside the procedures';

function groupOf(path: string): string {
  return path.includes(' ') ? EDGES : (path.split('.')[0] ?? path);
}

/** Addresses come last; `~` follows every letter. */
function order(group: string): string {
  return group === EDGES ? '~' : group;
}

function sectionOf([group, rows]: readonly [string, readonly (readonly [string, Right])[]]): string {
  const lines = rows.toSorted(([a], [b]) => a.localeCompare(b)).map(([path, right]) => lineOf(path, right));
  const notes = rows.flatMap(([path, { note }]) => (note ? [`- \`${path}\`: ${note}`] : []));
  const head = ['what', 'does', 'nobody', ...roles, 'frame'];
  return [`## ${group}\n`, markdownTable(head, lines), ...(notes.length > 0 ? ['', ...notes] : []), ''].join('\n');
}

function lineOf(path: string, { who, surfaces }: Right): string[] {
  const isPublic = who === 'anybody';
  return [
    `\`${path}\``,
    procedureKind(path, appRouter._def.procedures),
    isPublic ? 'yes' : '–',
    ...roles.map((role) => (isPublic ? 'yes' : cellOf(who[role]))),
    surfaces.includes('embed') ? 'yes' : '–',
  ];
}

function cellOf(reach: keyof typeof CELLS | undefined): string {
  return reach ? CELLS[reach] : '–';
}

function fieldSection(): string {
  const lines = Object.entries(fieldRights).map(([field, { seenBy, why }]) => [
    `\`${field}\``,
    ...roles.map((role) => (seenBy.some((seer) => seer === role) ? 'yes' : '–')),
    why,
  ]);
  return [
    '## Fields that not everybody sees who sees the rest\n',
    'Where the cell is –, the answer has `null` in the place of the field.\n',
    markdownTable(['field', ...roles, 'why'], lines),
    '',
  ].join('\n');
}
