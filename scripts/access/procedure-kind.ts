/**
 * Whether a procedure reads or changes something; for an address, by its method.
 *
 * @param procedures a router's procedures by their path, which the library types as a tree and keeps flat
 */
export function procedureKind(path: string, procedures: object): 'reads' | 'changes' {
  if (path.includes(' ')) return path.startsWith('GET ') ? 'reads' : 'changes';
  const kind = ['_def', 'type'].reduce<unknown>(
    (value, key) => Reflect.get(Object(value), key),
    Reflect.get(procedures, path),
  );
  return kind === 'query' ? 'reads' : 'changes';
}
