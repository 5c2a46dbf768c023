import type { AddEmbedOriginInput } from '@rostra/shared/embed/change-embed-settings.contract';
import { embedOriginsMax, isLoopbackOrigin } from '@rostra/shared/embed/embed-origin.schema';
import { boundedMessage, type FieldMessage } from '@rostra/shared/errors/field-message';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { lockSettings } from '../embed-settings.repository.ts';
import { isWildcardTooWide } from '../is-wildcard-too-wide.ts';
import { recordSettingsChange } from '../record-settings-change.ts';
import { requireRecentAdmin } from '../require-recent-admin.ts';

/**
 * Lets pages of one more origin embed the portal, or of every origin that a wildcard stands for.
 *
 * @throws AppError `sign-in-not-recent`; `invalid-input` at `origin`: `given-twice`, `too-many`, `wildcard-too-wide`, and `not-an-origin` for one without TLS in production
 */
export async function addEmbedOrigin(scope: Scope, { origin }: AddEmbedOriginInput): Promise<null> {
  requireRecentAdmin(scope);
  const workspace = await lockSettings(scope);
  const { embedOrigins } = workspace;
  if (scope.deps.isProduction && isLoopbackOrigin(origin)) throw atOrigin('not-an-origin');
  if (isWildcardTooWide(origin)) throw atOrigin('wildcard-too-wide');
  if (embedOrigins.includes(origin)) throw atOrigin('given-twice');
  if (embedOrigins.length >= embedOriginsMax) throw atOrigin('too-many', embedOriginsMax);
  recordSettingsChange(scope, { action: 'embed.addOrigin', before: null, after: { origin } });
  workspace.embedOrigins = [...embedOrigins, origin];
  return null;
}

function atOrigin(message: FieldMessage, bound?: number): AppError {
  return new AppError('invalid-input', {}, [
    { path: 'origin', message: bound === undefined ? message : boundedMessage(message, bound) },
  ]);
}
