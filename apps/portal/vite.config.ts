import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { buildPlugins } from './build-plugins.ts';

const apiPort = process.env.PORT ?? '4000';
const api = { target: `http://localhost:${apiPort}`, changeOrigin: false };

/** In development, `/embed/<workspace>` is the embed document; the built one is handed out by the API with its own headers. */
function serveEmbedDocument(): Plugin {
  return {
    name: 'serve-embed-document',
    apply: 'serve',
    configureServer: ({ middlewares }) => {
      middlewares.use((req, _res, next) => {
        if (/^\/embed\/[a-z0-9-]+\/?(?:\?|$)/.test(req.url ?? '') && req.url !== '/embed/exchange') {
          req.url = `/embed.html${req.url?.slice(req.url.indexOf('?')) ?? ''}`;
        }
        next();
      });
    },
  };
}

/**
 * Left alone, the build makes a chunk of every small component that two screens share: 96 requests for a champion's home, and lists of
 * them in every route. Three groups cost the home 40 kB less, measured: what both documents need at once (but not their entries, which
 * run in their own document only), the small parts that nearly every screen draws with, and the rest by who shares it.
 */
const chunkGroups = [
  {
    name: 'start',
    tags: ['$initial' as const],
    test: (id: string) => !/[\\/](?:src|packages)[\\/]embed[\\/]|[\\/]app[\\/]main\.tsx|\.html/.test(id),
  },
  {
    name: 'ui',
    test: /[\\/]src[\\/]ui[\\/](?:text|layout|points|format|covers)[\\/]|[\\/]src[\\/]ui[\\/](?:feedback[\\/](?:\w+-state|state-view|loading-state|notice|badge|status-pill|tone-shape|progress-bar)|actions[\\/](?:button|link-button))/,
    minShareCount: 2,
  },
  { name: 'shared', test: /[\\/]src[\\/](?:ui|lib)[\\/]|node_modules/, minShareCount: 2, entriesAware: true },
];

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [...buildPlugins(), serveEmbedDocument()],
  // The server puts a fresh nonce in place of this word each time it hands out a document.
  html: { cspNonce: '__CSP_NONCE__' },
  server: {
    port: Number(process.env.ROSTRA_PORTAL_PORT ?? 5173),
    proxy: Object.fromEntries(
      [
        '/trpc',
        '/oidc',
        '/embed/exchange',
        '/embed/rostra-portal',
        '/uploads',
        '/imports',
        '/statements',
        '/points-office',
        '/audit-log',
        '/logos',
        '/workspace-exports',
        '^/w/[^/]+/logo/',
        '/archives',
        '/dev/mailbox',
      ].map((path) => [path, api]),
    ),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // light-dark() and :has() are used as they are; older engines would need a second set of every colour.
    target: ['chrome125', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: resolve(import.meta.dirname, 'index.html'),
        embed: resolve(import.meta.dirname, 'embed.html'),
      },
      output: { codeSplitting: { groups: chunkGroups } },
    },
  },
});
