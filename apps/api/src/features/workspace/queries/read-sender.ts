import type { Scope } from '../../../db/workspace-scope.ts';
import { loadWorkspace } from '../workspace.repository.ts';

/** In whose name a workspace's mails go out. */
export interface Sender {
  readonly fromName: string;
  /** Null: answers go to the address the mail came from. */
  readonly replyTo: string | null;
}

/** The sender of mails of the workspace of the scope; its name unless another was given. */
export async function readSender(scope: Scope): Promise<Sender> {
  const { name, senderName, replyTo } = await loadWorkspace(scope);
  return { fromName: senderName ?? name, replyTo: replyTo ?? null };
}
