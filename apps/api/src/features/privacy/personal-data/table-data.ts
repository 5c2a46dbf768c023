/**
 * What a table holds about people, and what becomes of it when somebody is erased. Written down for every table, and for every column that can hold
 * words: a test fails for one that is not. Ids, numbers, instants and words from a fixed list say nothing once the person behind the id is gone.
 */
export type TableData =
  /** No row belongs to one champion. `columns` names the columns that hold words, so that a new one is thought about. */
  | { readonly about: 'nobody'; readonly columns?: readonly string[] }
  /** Rows that go with the person. */
  | { readonly about: 'person'; readonly rows: 'deleted'; readonly of: string }
  /** Rows that stay, by id alone. */
  | {
      readonly about: 'person';
      readonly rows: 'kept';
      /** What is written over, with the SQL of what it becomes. */
      readonly emptied?: { readonly of: string; readonly columns: Readonly<Record<string, string>> };
      /** Columns of words that stay as they are, since they say nothing about the person. */
      readonly columns?: readonly string[];
    };

/** Rows whose column is one of the person's ids: a person who was merged has several. `of` conditions speak of the row as `x`. */
export function by(column: string): string {
  return `x.${column} = any(person.ids)`;
}
