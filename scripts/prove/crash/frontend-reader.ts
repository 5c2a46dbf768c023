const TYPE_BYTES = 1;
const QUERY = 'Q';
const PARSE = 'P';
const BIND = 'B';
const SYNC = 'S';

/**
 * Cuts what a PostgreSQL client sends into messages, and gives on those that belong together: up to a query or a sync. `sql` is the text of
 * the statements, by its name where it was prepared before; null where there is none (greeting, password, goodbye).
 */
export function frontendReader(give: (bytes: Buffer, sql: string | null) => void): (chunk: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest: Buffer = Buffer.alloc(0);
  let together: Buffer[] = [];
  let sql: string | null = null;
  let isGreeted = false;

  function take(message: Buffer): void {
    const type = isGreeted ? String.fromCharCode(message.readUInt8(0)) : '';
    isGreeted = true;
    together.push(message);
    sql = textOf(type, message, prepared) ?? sql;
    if (type === PARSE || type === BIND || type === 'D' || type === 'E') return;
    const [bytes, text] = [Buffer.concat(together), sql];
    [together, sql] = [[], null];
    give(bytes, type === QUERY || type === SYNC ? text : null);
  }

  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isGreeted ? TYPE_BYTES : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return;
      const message = rest.subarray(0, length);
      rest = rest.subarray(length);
      take(message);
    }
  };
}

function textOf(type: string, message: Buffer, prepared: Map<string, string>): string | null {
  const body = message.subarray(5);
  if (type === QUERY) return stringsIn(body)[0] ?? null;
  if (type === PARSE) {
    const [name = '', text = ''] = stringsIn(body);
    prepared.set(name, text);
    return text;
  }
  return type === BIND ? (prepared.get(stringsIn(body)[1] ?? '') ?? null) : null;
}

/** The strings a message begins with, each ended by a zero. */
function stringsIn(body: Buffer): string[] {
  return body.toString('utf8').split('\0', 2);
}
