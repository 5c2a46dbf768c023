import { ReferenceKind } from '@mikro-orm/postgresql';
import { expect, it } from 'vitest';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { personalData } from './personal-data.ts';

const api = useTestApi();

/** What can hold words; ids, numbers, instants and words from a fixed list cannot. */
const WORDY = /^(text|jsonb?|bytea|varchar|character varying)/;

const readTables = () =>
  [...api.deps.orm.getMetadata().getAll().values()].map(({ tableName, props }) => {
    const wordy = props.filter(
      (prop) => prop.kind === ReferenceKind.SCALAR && !prop.enum && WORDY.test(prop.columnTypes?.[0] ?? ''),
    );
    return { table: tableName, columns: wordy.flatMap(({ fieldNames }) => fieldNames).toSorted() };
  });

it('says of every table, and of each column that can hold words, what becomes of it', () => {
  const faults = readTables().flatMap(({ table, columns }) => {
    const data = personalData[table];
    if (!data) return [`${table} is not in the list of personal data`];
    if (data.about === 'person' && data.rows === 'deleted') return [];
    const emptied = data.about === 'person' ? Object.keys(data.emptied?.columns ?? {}) : [];
    const named = [...(data.columns ?? []), ...emptied];
    const missing = columns.filter((column) => !named.includes(column));
    const gone = (data.columns ?? []).filter((column) => !columns.includes(column));
    return [
      ...missing.map((column) => `${table}.${column} is not in the list of personal data`),
      ...gone.map((column) => `${table}.${column} is in the list and holds no words, or is not there`),
    ];
  });
  expect(faults).toEqual([]);
});

it('names no table that is not there', () => {
  const known = readTables().map(({ table }) => table);
  expect(Object.keys(personalData).filter((table) => !known.includes(table))).toEqual([]);
});
