/** One Ctrl-C may arrive twice: from the terminal to the whole group, and again from the package manager. */
const REPEAT_MS = 1_000;

/** Aborts at the first Ctrl-C, SIGTERM or hang-up. Another one a second later ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let firstAt: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (firstAt !== undefined && performance.now() - firstAt > REPEAT_MS) process.exit(130);
      firstAt ??= performance.now();
      controller.abort();
    });
  }
  return controller.signal;
}
