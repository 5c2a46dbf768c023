import { withProgress } from '../terminal/with-progress.ts';
import { textTable } from '../terminal/text-table.ts';
import { startBenchDatabase } from './bench-database.ts';
import type { Bench, BenchOutcome } from './define-bench.ts';
import { describeMachine } from './machine.ts';

/** Runs one bench, prints method, machine, table and verdict, and closes everything it opened. */
export async function runBench(name: string, bench: Bench): Promise<BenchOutcome> {
  const closers: (() => Promise<void>)[] = [];
  const servers: string[] = [];
  try {
    const outcome = await bench.run({
      step: withProgress,
      onEnd: (close) => closers.push(close),
      async startDatabase({ durable = true } = {}) {
        const database = await withProgress('Preparing PostgreSQL', () => startBenchDatabase(durable));
        closers.push(() => database.drop());
        servers.push(
          `PostgreSQL ${database.postgresVersion}, commits ${database.isDurable ? 'reach the disk' : 'stay in memory'}`,
        );
        return database;
      },
    });
    process.stdout.write(report(name, bench, { outcome, servers }));
    return outcome;
  } finally {
    for (const close of closers.toReversed()) await close();
  }
}

function report(name: string, bench: Bench, run: { outcome: BenchOutcome; servers: readonly string[] }): string {
  const lines = [
    '',
    `${name}: ${bench.summary}`,
    ...bench.method.map((line) => `  ${line}`),
    `  Machine: ${[describeMachine(), ...new Set(run.servers)].join('; ')}`,
    '',
    textTable(run.outcome.rows),
    '',
    `${run.outcome.pass ? 'PASS' : 'FAIL'}  ${run.outcome.verdict}`,
  ];
  return `${lines.join('\n')}\n`;
}
