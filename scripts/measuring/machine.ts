import { arch, availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** The machine in one line, so that figures from two machines are not mistaken for one. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${availableParallelism()} cores (${model}), ${memory}, ${type()} ${release()} ${arch()}, Node ${process.versions.node}`;
}
