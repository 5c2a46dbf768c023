import type { SaveSignalKindInput } from '@rostra/shared/signals/save-signal-kind.contract';
import type { SignalFieldRecord, SignalKindRecord } from '@rostra/shared/signals/signal-kind.schema';

/** What the form for a new kind starts with. */
export const blankKind: SignalKindRecord = {
  key: '',
  name: '',
  meaning: '',
  subject: 'member',
  nature: 'deed',
  canEarn: true,
  fields: [],
  isOn: true,
};

/** A field of a kind that was just added. */
export const blankField: SignalFieldRecord = {
  type: 'number',
  key: '',
  name: '',
  isRequired: true,
  min: 0,
  max: 100,
  use: null,
};

/** Whether a kind of this sort may be paid for at all: people's deeds and opinions are. */
export function mayEarn({ subject, nature }: Pick<SignalKindRecord, 'subject' | 'nature'>): boolean {
  return subject === 'member' && (nature === 'deed' || nature === 'opinion');
}

/** What other systems could call a kind of that name. */
export function keyFor(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
    .slice(0, 40);
}

/** The field as one of another type; what both have is kept. */
export function ofType(field: SignalFieldRecord, type: SignalFieldRecord['type']): SignalFieldRecord {
  const { key, name, isRequired } = field;
  return type === 'choice'
    ? { type, key, name, isRequired, choices: [] }
    : { type, key, name, isRequired, min: 0, max: 100, use: null };
}

/** What is sent: a kind that cannot earn says so, and numbers that are none count as 0. */
export function toKind(kind: SignalKindRecord): SaveSignalKindInput['kind'] {
  return {
    ...kind,
    canEarn: kind.canEarn && mayEarn(kind),
    fields: kind.fields.map((field) =>
      field.type === 'number' ? { ...field, min: sound(field.min), max: sound(field.max) } : field,
    ),
  };
}

function sound(value: number): number {
  return Number.isInteger(value) && value >= 0 && value <= 1_000_000_000 ? value : 0;
}
