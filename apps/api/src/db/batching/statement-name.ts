import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** The name under which a constant statement is prepared on every connection that meets it. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 24);
  names.set(text, name);
  return name;
}
