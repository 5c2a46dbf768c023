export { mailJoining } from './jobs/mail-joining.ts';
export { joiningRouter } from './joining.router.ts';
export { joinByProvenAddress, type JoinedOrAsked } from './use-cases/join-by-proven-address.ts';
