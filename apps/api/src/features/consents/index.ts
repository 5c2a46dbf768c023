export { consentRouter } from './consent.router.ts';
