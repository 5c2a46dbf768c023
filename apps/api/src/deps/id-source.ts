import { randomUUIDv7 } from 'node:crypto';

/** Makes ids. The demo brings a repeatable one. */
export type IdSource = () => string;

/** UUID version 7: sorts by creation, so that new rows land at the end of an index. */
export const newUuidV7: IdSource = () => randomUUIDv7();
