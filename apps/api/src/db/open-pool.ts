import pg from 'pg';

/**
 * Opens a pool of connections that outlives a restart of the server. A connection that the server dropped is replaced by the pool, and its query has
 * failed by itself; without listeners for its error, also after the pool let go of it, the process would end.
 */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  const ignore = () => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}
