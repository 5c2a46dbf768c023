import { checkSignalKind } from '@rostra/points-engine';
import type { SaveSignalKindInput, SaveSignalKindOutput } from '@rostra/shared/signals/save-signal-kind.contract';
import type { SignalKindRecord } from '@rostra/shared/signals/signal-kind.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError, atField } from '../../errors/app-error.ts';
import { recordAudit } from '../audit/index.ts';
import { lockWorkspace } from '../workspace/index.ts';
import { readSignalKinds } from './read-signal-kinds.ts';
import { SignalKindEntity } from './signal-kind.entity.ts';

/**
 * Writes a kind of signal. What it is about stays, since signals of it are told of that. Signals told before keep what they came to. Locks the workspace.
 *
 * @throws AppError `invalid-input` with every problem at its field: those of `checkSignalKind`, `given-twice` for a key that is taken, `not-a-choice` for
 *   another subject
 */
export async function saveSignalKind(
  scope: Scope,
  { kind: asked, isNew }: SaveSignalKindInput,
): Promise<SaveSignalKindOutput> {
  const kind = trimmed(asked);
  await lockWorkspace(scope);
  const before = (await readSignalKinds(scope)).get(kind.key) ?? null;
  const problems = [
    ...checkSignalKind(kind),
    ...(isNew && before ? [{ path: 'key', code: 'given-twice' as const }] : []),
    ...(!isNew && before?.subject !== kind.subject ? [{ path: 'subject', code: 'not-a-choice' as const }] : []),
  ];
  if (problems.length > 0) {
    throw new AppError(
      'invalid-input',
      {},
      problems.map((problem) => atField({ ...problem, path: `kind.${problem.path}` })),
    );
  }
  const id = await store(scope, kind);
  recordAudit(scope, { action: 'signals.saveKind', subjectType: 'signal-kind', subjectId: id, before, after: kind });
  return kind;
}

async function store(scope: Scope, kind: SignalKindRecord): Promise<string> {
  const { workspaceId, now } = scope;
  const stored = await scope.em.findOne(SignalKindEntity, { workspaceId, key: kind.key });
  if (stored) Object.assign(stored, { ...kind, updatedAt: now });
  const kept =
    stored ??
    scope.em.create(SignalKindEntity, { workspaceId, id: scope.newId(), ...kind, createdAt: now, updatedAt: now });
  await scope.em.flush();
  return kept.id;
}

function trimmed(kind: SignalKindRecord): SignalKindRecord {
  return {
    ...kind,
    key: kind.key.trim(),
    name: kind.name.trim(),
    meaning: kind.meaning.trim(),
    fields: kind.fields.map((field) =>
      field.type === 'choice'
        ? {
            ...field,
            key: field.key.trim(),
            name: field.name.trim(),
            choices: field.choices.map((each) => each.trim()),
          }
        : { ...field, key: field.key.trim(), name: field.name.trim() },
    ),
  };
}
