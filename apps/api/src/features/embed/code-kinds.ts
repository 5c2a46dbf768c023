import { embedCodeLifeSeconds } from '@rostra/shared/embed/issue-code.contract';
import { previewCodeLifeSeconds } from '@rostra/shared/embed/open-preview.contract';
import { popupCodeLifeSeconds } from '@rostra/shared/embed/popup-code.contract';
import { z } from 'zod';
import type { TokenKind } from '../tokens/index.ts';

/** What a code stands for beside its member. */
const embedCodeData = z.object({
  /** The workspace key it was asked for with: revoked, its codes are nothing either. */
  keyId: z.uuid(),
  /** When the person proved to the host who they are; null when the host did not say. */
  provenAt: z.iso.datetime().nullable(),
});

/** A code that a host's backend fetched from server to server, in place of a signed proof. */
export const embedCode: TokenKind<z.infer<typeof embedCodeData>> = {
  purpose: 'embed-code',
  lifeMs: embedCodeLifeSeconds * 1000,
  data: embedCodeData,
};

/** What a code of a popup stands for beside its member. */
const popupCodeData = z.object({
  /** SHA-256 of the frame's channel and nonce, base64url. */
  challenge: z.string(),
  /** The session at top level that gave it: once that has ended, the code is nothing. */
  parentId: z.uuid(),
  /** When the person proved who they are at top level. */
  provenAt: z.iso.datetime().nullable(),
});

/** A code that a window at top level hands to the frame that opened it; with a longer life, what such a frame renews its session with. */
export const popupCode: TokenKind<z.infer<typeof popupCodeData>> = {
  purpose: 'popup-code',
  lifeMs: popupCodeLifeSeconds * 1000,
  data: popupCodeData,
};

/** A code by which an administrator's own page opens the preview; bound to the session at top level that asked for it. */
export const previewCode: TokenKind<{ readonly parentId: string }> = {
  purpose: 'preview-code',
  lifeMs: previewCodeLifeSeconds * 1000,
  data: z.object({ parentId: z.uuid() }),
};
