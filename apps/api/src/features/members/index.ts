export { AccountEntity } from './account.entity.ts';
export { MemberEntity, type Member } from './member.entity.ts';
export { findMemberByEmail } from './queries/find-member-by-email.ts';
export { getMember } from './queries/get-member.ts';
