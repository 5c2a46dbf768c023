export { createHomeRouter } from './home.router.ts';
