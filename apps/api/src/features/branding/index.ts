export { brandingRouter } from './branding.router.ts';
export { getLogo } from './queries/get-logo.ts';
export { setLogo } from './use-cases/set-logo.ts';
