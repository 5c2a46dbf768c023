import { connectOrm } from '../../../apps/api/src/db/orm.ts';
import { movableClock } from '../../../apps/api/src/testing/movable-clock.ts';
import { runMatrix } from '../../../apps/api/src/testing/matrix/run-matrix.ts';
import { benchDeps } from '../../measuring/bench-deps.ts';

/**
 * Runs a part of the matrix in a process of its own, so that the source of the tree it lies in is the one that counts. Tells the findings as JSON.
 *
 * node try-part.ts DATABASE_URL PATH...
 */
const [databaseUrl = '', ...only] = process.argv.slice(2);
const closing: (() => Promise<void>)[] = [];
const orm = await connectOrm(databaseUrl, 10);
const deps = benchDeps(databaseUrl, orm, (close) => void closing.push(close));
const { findings } = await runMatrix({ deps: { ...deps, clock: movableClock() }, databaseUrl, only });
for (const close of closing) await close();
await orm.close();
process.stdout.write(`\n${JSON.stringify(findings)}`);
