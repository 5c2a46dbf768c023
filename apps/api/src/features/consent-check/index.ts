export { requireConsent } from './require-consent.ts';
