import { defaultSignalKinds } from '@rostra/points-engine';
import type { SignalKindRecord } from '@rostra/shared/signals/signal-kind.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { SignalKindEntity, type StoredSignalKind } from './signal-kind.entity.ts';

/** Every kind of signal of the workspace by its key, in the order of their names: its own, and behind them those of the house. One query. */
export async function readSignalKinds(scope: Scope): Promise<ReadonlyMap<string, SignalKindRecord>> {
  const stored = await scope.em.find(SignalKindEntity, { workspaceId: scope.workspaceId });
  const kinds = new Map<string, SignalKindRecord>([
    ...defaultSignalKinds.map((kind) => [kind.key, ofTheHouse(kind)] as const),
    ...stored.map((kind) => [kind.key, toSignalKind(kind)] as const),
  ]);
  return new Map([...kinds].toSorted(([, one], [, other]) => one.name.localeCompare(other.name, 'en')));
}

/** Keys of the kinds that tell an opinion: rules pay them flat. One query. */
export async function readOpinionKinds(scope: Scope): Promise<string[]> {
  const kinds = await readSignalKinds(scope);
  return [...kinds.values()].flatMap(({ key, nature }) => (nature === 'opinion' ? [key] : []));
}

/** A stored kind as it travels. */
export function toSignalKind(stored: StoredSignalKind): SignalKindRecord {
  const { key, name, meaning, subject, nature, canEarn, fields, isOn } = stored;
  return { key, name, meaning, subject, nature, canEarn, fields: [...fields], isOn };
}

function ofTheHouse(kind: (typeof defaultSignalKinds)[number]): SignalKindRecord {
  const fields = kind.fields.map((field) =>
    field.type === 'choice' ? { ...field, choices: [...field.choices] } : { ...field },
  );
  return { ...kind, fields, isOn: true };
}
