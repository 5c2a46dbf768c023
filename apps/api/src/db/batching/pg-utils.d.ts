declare module 'pg/lib/utils.js' {
  /** What `pg` shares with its own kinds of queries, such as `pg-cursor`; its types leave it out. */
  const utils: {
    /** A value as PostgreSQL takes it: text, bytes or nothing. */
    prepareValue(value: unknown): string | Buffer | null;
  };
  export default utils;
}
