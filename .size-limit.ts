import { join } from 'node:path';
import { homeChunks } from './scripts/gates/home-chunks.ts';

const portal = join(import.meta.dirname, 'apps/portal/dist');

/** What may come over the wire, compressed with gzip. */
export default [
  {
    name: "JavaScript of a champion's home",
    path: homeChunks(portal).map((file) => `apps/portal/dist/${file}`),
    gzip: true,
    limit: '170 kB',
  },
  { name: 'Embed element, module', path: 'packages/embed/dist/rostra-portal.js', gzip: true, limit: '5 kB' },
  {
    name: 'Embed element, classic script',
    path: 'packages/embed/dist/rostra-portal.iife.js',
    gzip: true,
    limit: '5 kB',
  },
];
