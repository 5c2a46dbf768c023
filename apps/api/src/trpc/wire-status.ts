import type { AppErrorCode } from '@rostra/shared/errors/app-error-code';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';

/** Codes that are not a plain "the state does not allow it" (409), with the status that proxies and clients expect. */
const STATUS_BY_CODE: Partial<Record<AppErrorCode, TRPC_ERROR_CODE_KEY>> = {
  'invalid-input': 'BAD_REQUEST',
  'points-invalid': 'BAD_REQUEST',
  'points-not-positive': 'BAD_REQUEST',
  'points-overflow': 'BAD_REQUEST',
  'reason-required': 'BAD_REQUEST',
  'evidence-incomplete': 'BAD_REQUEST',
  'score-required': 'BAD_REQUEST',
  'score-out-of-range': 'BAD_REQUEST',
  'score-not-asked': 'BAD_REQUEST',
  'challenge-not-publishable': 'BAD_REQUEST',
  'beta-not-ready': 'BAD_REQUEST',
  'season-not-ready': 'BAD_REQUEST',
  'tier-policy-not-ready': 'BAD_REQUEST',
  'upload-not-an-image': 'BAD_REQUEST',
  'upload-missing': 'BAD_REQUEST',
  'upload-too-large': 'PAYLOAD_TOO_LARGE',
  'import-unreadable': 'BAD_REQUEST',
  'import-missing-columns': 'BAD_REQUEST',
  'rule-not-publishable': 'BAD_REQUEST',
  'simulation-nothing-to-try': 'BAD_REQUEST',
  'not-signed-in': 'UNAUTHORIZED',
  'embed-proof-refused': 'UNAUTHORIZED',
  'workspace-key-refused': 'UNAUTHORIZED',
  'sign-in-code-wrong': 'UNAUTHORIZED',
  'sign-in-link-used': 'UNAUTHORIZED',
  'sign-in-link-expired': 'UNAUTHORIZED',
  'sign-in-not-recent': 'FORBIDDEN',
  'sign-in-step-over': 'UNAUTHORIZED',
  'member-deactivated': 'FORBIDDEN',
  'passkey-refused': 'UNAUTHORIZED',
  'not-allowed': 'FORBIDDEN',
  'embed-origin-refused': 'FORBIDDEN',
  'embed-off': 'FORBIDDEN',
  'consent-needed': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'demo-not-loaded': 'NOT_FOUND',
  'stage-not-found': 'NOT_FOUND',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  internal: 'INTERNAL_SERVER_ERROR',
};

/** The transport's status for a code. Everything without one of its own is a conflict with the present state. */
export function wireStatus(code: AppErrorCode): TRPC_ERROR_CODE_KEY {
  return STATUS_BY_CODE[code] ?? 'CONFLICT';
}
