import pg from 'pg';

/**
 * A connection costs PostgreSQL a process, and everything it has to look up and to plan anew; the ten seconds that are usual would throw it away between
 * two visitors.
 */
const IDLE_MS_MAX = 5 * 60_000;

/**
 * Opens a pool of connections that outlives a restart of the server. A connection that the server dropped is replaced by the pool, and its query has
 * failed by itself; without listeners for its error, also after the pool let go of it, the process would end.
 */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ idleTimeoutMillis: IDLE_MS_MAX, ...options });
  const ignore = () => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}
