const known = new Map<string, string>();

/** A constant statement with `?` placeholders as PostgreSQL prepares it, with `$1`, `$2`, … in their order. */
export function numbered(sql: string): string {
  const ready = known.get(sql);
  if (ready !== undefined) return ready;
  let count = 0;
  const text = sql.replaceAll('?', () => `$${(count += 1)}`);
  known.set(sql, text);
  return text;
}
