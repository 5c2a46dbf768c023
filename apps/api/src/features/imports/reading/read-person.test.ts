import { describe, expect, it } from 'vitest';
import { mapColumns } from './map-columns.ts';
import { readPerson } from './read-person.ts';

describe('columns', () => {
  it('are found by their headings in any case, spacing and common wording', () => {
    expect(mapColumns(['E-mail address', 'FULL_NAME', 'Job Title', 'Company', 'Customer ID', 'Phone'])).toEqual({
      email: 0,
      name: 1,
      title: 2,
      accountName: 3,
      accountId: 4,
    });
  });

  it('take a first and a last name for a name', () => {
    expect(mapColumns(['First Name', 'Last Name', 'Email', 'Account Name'])).toEqual({
      firstName: 0,
      lastName: 1,
      email: 2,
      accountName: 3,
    });
  });

  it('keep to the more telling of two headings, then to the one further left', () => {
    expect(mapColumns(['Mail', 'Email', 'email', 'Name', 'Account'])).toMatchObject({ email: 1 });
  });

  it('that are missing are all named', () => {
    expect(() => mapColumns(['Name', 'Phone'])).toThrow(
      expect.objectContaining({ code: 'import-missing-columns', details: { columns: 'email,accountName' } }),
    );
    expect(() => mapColumns(['Email', 'Account', 'First name'])).toThrow(
      expect.objectContaining({ details: { columns: 'name' } }),
    );
  });
});

describe('a line', () => {
  const headings = ['email', 'name', 'title', 'role', 'account', 'account id', 'region'];
  const read = (...cells: string[]) => readPerson(mapColumns(headings), cells, headings.length);

  it('is a person with tidy words and a lower-case address', () => {
    expect(read(' Ana@Example.COM ', 'Ana\n  de Souza', "'=Lead", 'Champion', 'Acme  GmbH', '', '').person).toEqual({
      email: 'ana@example.com',
      name: 'Ana de Souza',
      title: '=Lead',
      externalId: null,
      account: { name: 'Acme GmbH', externalId: null, segment: null, region: null, owner: null },
    });
  });

  it('may end early or with blank cells, and not with more words than columns', () => {
    expect(read('ana@example.com', 'Ana', '', '', 'Acme').problems).toEqual([]);
    expect(read('ana@example.com', 'Ana', '', '', 'Acme', '', '', ' ', '').problems).toEqual([]);
    expect(read('ana@example.com', 'Ana', '', '', 'Acme', '', '', 'EMEA').problems).toEqual([
      { field: null, code: 'too-many-cells' },
    ]);
  });

  it('tells everything that is wrong at once, at its column', () => {
    expect(read('ana@', '', 'x'.repeat(201), 'admin', '').problems).toEqual([
      { field: 'name', code: 'required' },
      { field: 'accountName', code: 'required' },
      { field: 'title', code: 'too-long', limit: 200 },
      { field: 'email', code: 'not-an-email' },
      { field: 'role', code: 'not-a-champion' },
    ]);
  });

  it('never makes anybody staff', () => {
    for (const role of ['admin', 'Manager', 'csm', 'sales', 'owner']) {
      expect(read('ana@example.com', 'Ana', '', role, 'Acme').problems).toEqual([
        { field: 'role', code: 'not-a-champion' },
      ]);
    }
  });
});
