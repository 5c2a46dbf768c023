import type { Member } from '../members/index.ts';

/** Who was vouched for, by what, and when that person proved who they are. */
export interface Voucher {
  readonly member: Member;
  /** For the audit log: the host's key, or the session at top level behind a popup. */
  readonly by: { readonly keyId: string } | { readonly parentId: string };
  readonly provenAt: Date | null;
  /** What a frame without a host to ask renews its session with. */
  readonly renewal?: string;
}
