import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';
import { connectOwnerOrm } from './orm.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('a migrated database', () => {
  it('lacks nothing that an entity declares and has nothing that none does', async () => {
    const orm = await connectOwnerOrm(database.url);
    try {
      expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    } finally {
      await orm.close();
    }
  });

  it('is left as it is by migrating again, also by two processes at once', async () => {
    await Promise.all([migrate(database.url), migrate(database.url)]);
    const orm = await connectOwnerOrm(database.url);
    try {
      expect(await orm.migrator.getPending()).toEqual([]);
    } finally {
      await orm.close();
    }
  });
});
