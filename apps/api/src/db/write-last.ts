/**
 * Writes something that nothing else in the transaction reads or waits for, such as a log line: sent together with `commit`, in the order of the calls
 * and after everything the entity manager flushes, so that it costs no round trip of its own. A fault of it still ends the transaction.
 *
 * @param sql a constant of the code with `?` placeholders; it is planned once per connection
 */
export type WriteLast = (sql: string, parameters: readonly unknown[]) => void;
