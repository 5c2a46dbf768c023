/**
 * Reads how a command was called. `--help` prints the usage and ends the process with 0; a word or an option it does not take is named, with
 * the usage, and ends it with 2.
 *
 * @param read calls `parseArgs`, strictly
 * @param args what was typed after the command
 */
export function readCall<Call>(usage: string, read: () => Call, args: readonly string[] = process.argv.slice(2)): Call {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage.trimEnd()}\n`);
    process.exit(0);
  }
  try {
    return read();
  } catch (error) {
    if (!isWrongCall(error)) throw error;
    // The first sentence names the word; the others teach the parser's own rules.
    const [wrong] = error.message.split('. ');
    process.stderr.write(`${wrong?.replace(/\.$/, '')}.\n\n${usage.trimEnd()}\n`);
    process.exit(2);
  }
}

function isWrongCall(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
