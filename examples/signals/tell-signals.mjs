// Tells the lines of a CSV file as signals, 500 a call. Needs Node 20 or newer and nothing else.
//
//   ROSTRA_URL=https://rostra.example.com ROSTRA_WORKSPACE=acme ROSTRA_WORKSPACE_KEY=rostra_… \
//     node tell-signals.mjs academy certifications.csv
//
// Columns: id, kind, email, occurred at; every further column is a figure or word of the kind. Nothing is told twice
// however often this runs: a line is known by its id.
import { readFile } from 'node:fs/promises';

const { ROSTRA_URL, ROSTRA_WORKSPACE, ROSTRA_WORKSPACE_KEY } = process.env;
const [source, file] = process.argv.slice(2);
if (!ROSTRA_URL || !ROSTRA_WORKSPACE || !ROSTRA_WORKSPACE_KEY || !source || !file) {
  console.error(
    'usage: ROSTRA_URL=… ROSTRA_WORKSPACE=… ROSTRA_WORKSPACE_KEY=… node tell-signals.mjs <source> <file.csv>',
  );
  process.exit(2);
}

const TRIES = 5;
const AT_ONCE = 500;

const [head, ...lines] = (await readFile(file, 'utf8')).trim().split(/\r?\n/);
const columns = head.split(',').map((column) => column.trim());
const signals = lines.map((line) => toSignal(line.split(',').map((cell) => cell.trim())));

let refused = 0;
for (let from = 0; from < signals.length; from += AT_ONCE) {
  const { results } = await tell(signals.slice(from, from + AT_ONCE));
  for (const result of results) {
    if (result.status === 'refused') refused += 1;
    console.log(
      result.id,
      result.status === 'recorded' ? `${result.outcome} ${result.rewardPoints}` : describe(result),
    );
  }
}
process.exitCode = refused > 0 ? 1 : 0;

function toSignal(cells) {
  const told = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  const { id, kind, email, 'occurred at': occurredAt, ...rest } = told;
  const given = Object.entries(rest).filter(([, value]) => value !== '');
  const facts = Object.fromEntries(
    given.map(([key, value]) => [key, Number.isNaN(Number(value)) ? value : Number(value)]),
  );
  return { id, kind, member: { email }, occurredAt, facts };
}

/** One call. What broke off, or was too much at once, is made again as it was: a signal counts once. */
async function tell(part) {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${ROSTRA_URL}/signals/${ROSTRA_WORKSPACE}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ROSTRA_WORKSPACE_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ source, signals: part }),
    }).catch((fault) => fault);
    if (answer.ok) return answer.json();
    const isWorthATry = answer instanceof Error || answer.status === 429 || answer.status >= 500;
    if (!isWorthATry || attempt === TRIES) {
      console.error(answer instanceof Error ? answer.message : `${answer.status} ${await answer.text()}`);
      process.exit(1);
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt));
  }
}

function describe({ code, fields }) {
  return [code, ...fields.map(({ path, message }) => `${path} ${message}`)].join(', ');
}
