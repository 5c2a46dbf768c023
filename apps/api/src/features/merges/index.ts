export { mergeRouter } from './merge.router.ts';
