export { championRouter } from './champion.router.ts';
