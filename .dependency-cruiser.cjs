/**
 * Which way imports may point. Every rule is an error, and `scripts/gates/planted-imports.ts` plants a fault for each of them that the
 * gate must catch. Paths of packages that are not ours end in `node_modules/NAME/...`; `packageNamed` also knows the bare name,
 * which is what is left when a package is not installed.
 */

/** @param {string[]} names @returns {string} a pattern for any of these npm packages */
const packageNamed = (...names) => `(?:^|node_modules/)(?:${names.join('|')})(?:/|$)`;

const TEST = '\\.test\\.tsx?$|/testing/|\\.config\\.ts$';
const ENGINE = '^packages/points-engine/src/';
const API = '^apps/api/src/';
const PORTAL = '^apps/portal/src/';
const LEDGER_TABLE = `${API}features/points/(?:posting|entry|balance|lot|lot-use)\\.entity\\.ts$`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one idea in two places.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere would hide everything behind it from the other rules.',
    from: { pathNot: TEST },
    to: { couldNotResolve: true, pathNot: 'route-tree\\.gen' },
  },
  {
    name: 'engine-imports-nothing',
    comment: 'The engine is pure: time, ids and chance come in as arguments, so not even Node.',
    from: { path: ENGINE, pathNot: TEST },
    to: { pathNot: ENGINE },
  },
  {
    name: 'engine-by-front-door',
    comment: 'Use @rostra/points-engine or @rostra/points-engine/vocabulary; proofs also know its plain model.',
    from: { pathNot: '^packages/points-engine/' },
    to: { path: ENGINE, pathNot: `${ENGINE}(?:index|vocabulary|testing/index)\\.ts$` },
  },
  {
    name: 'shared-imports-zod-and-vocabulary',
    comment: 'Contracts are spoken by browser and server: zod and the engine’s words, nothing else.',
    from: { path: '^packages/shared/src/', pathNot: TEST },
    to: { pathNot: ['^packages/shared/src/', `${ENGINE}vocabulary\\.ts$`, packageNamed('zod')] },
  },
  {
    name: 'embed-imports-nothing',
    comment: 'What a host page loads has 5 kB and no dependency.',
    from: { path: '^packages/embed/src/', pathNot: [TEST, '^packages/embed/src/react/'] },
    to: { pathNot: '^packages/embed/src/(?!react/)' },
  },
  {
    name: 'embed-react-imports-react',
    comment: 'The wrapper for React pages brings nothing but the element; React is the page’s own.',
    from: { path: '^packages/embed/src/react/', pathNot: TEST },
    to: { pathNot: ['^packages/embed/src/', packageNamed('react')] },
  },
  {
    name: 'features-by-front-door',
    comment: 'Another feature is known by its index.ts. Entities are relations of the schema and know each other.',
    from: { path: `${API}features/([^/]+)/`, pathNot: `${TEST}|\\.entity\\.ts$` },
    to: { path: `${API}features/[^/]+/`, pathNot: [`${API}features/$1/`, `${API}features/[^/]+/index\\.ts$`] },
  },
  {
    name: 'rooms-use-features-by-front-door',
    comment: 'Outside the features, too: only the list of entities sees entities.',
    from: { path: API, pathNot: [`${API}features/`, `${API}db/entities\\.ts$`, TEST] },
    to: { path: `${API}features/[^/]+/`, pathNot: `${API}features/[^/]+/index\\.ts$` },
  },
  {
    name: 'ledger-is-written-by-points-alone',
    comment: 'Every point goes through the posting of features/points.',
    from: { path: API, pathNot: [`${API}features/points/`, `${API}db/entities\\.ts$`, '\\.entity\\.ts$', TEST] },
    to: { path: LEDGER_TABLE },
  },
  {
    name: 'entity-imports-entities-and-base',
    comment:
      'A table knows its columns, other tables and the words of the wire. The shape of a JSON column may be named from elsewhere.',
    from: { path: '\\.entity\\.ts$' },
    to: {
      pathNot: [
        '\\.entity\\.ts$',
        `${API}db/tenant-entity\\.ts$`,
        packageNamed('@mikro-orm'),
        '^packages/shared/src/',
        `${ENGINE}vocabulary\\.ts$`,
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'routers-see-no-persistence',
    comment: 'A procedure parses, calls once and answers. The scope is handed through, not opened.',
    from: { path: '\\.router\\.ts$' },
    to: {
      path: [
        `${API}db/(?!workspace-scope)`,
        '\\.(?:entity|repository)\\.ts$',
        packageNamed('@mikro-orm', 'pg', 'kysely'),
      ],
    },
  },
  {
    name: 'mikro-orm-in-db-entities-repositories',
    comment: 'Others get the entity manager from their scope; its type may be named.',
    from: { path: '^(?:apps|packages)/', pathNot: [`${API}db/`, '\\.(?:entity|repository)\\.ts$', TEST] },
    to: { path: packageNamed('@mikro-orm'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'trpc-server-in-trpc-routers-http',
    comment: 'Use cases and queries do not know how they are called.',
    from: { path: API, pathNot: [`${API}trpc/`, `${API}router\\.ts$`, '\\.router\\.ts$', `${API}http/`, TEST] },
    to: { path: packageNamed('@trpc') },
  },
  {
    name: 'express-in-http',
    comment: 'The demo host page is another server, as a customer’s would be.',
    from: { path: API, pathNot: [`${API}app\\.ts$`, `${API}http/`, `${API}demo/host-page/`, TEST] },
    to: { path: packageNamed('express', '@types/express') },
  },
  {
    name: 'portal-never-imports-engine',
    comment: 'The portal computes no points, tiers or eligibility; it shows what the API decided.',
    from: { path: '^apps/portal/' },
    to: { path: '^packages/points-engine/' },
  },
  {
    name: 'portal-sees-api-as-types',
    comment: 'import type from @rostra/api/router, and nothing else of the API.',
    from: { path: '^apps/portal/' },
    to: { path: '^apps/api/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'portal-sees-the-router-alone',
    comment: 'Even as a type: what is on the wire is in the contracts.',
    from: { path: '^apps/portal/' },
    to: { path: '^apps/api/', pathNot: `${API}router\\.ts$` },
  },
  {
    name: 'portal-features-are-islands',
    comment: 'What two features need moves down to ui or lib, or is put together by a route.',
    from: { path: `${PORTAL}features/([^/]+)/` },
    to: { path: `${PORTAL}features/[^/]+/`, pathNot: `${PORTAL}features/$1/` },
  },
  {
    name: 'ui-and-lib-know-no-feature',
    comment: 'The ground does not know what stands on it.',
    from: { path: `${PORTAL}(?:ui|lib)/`, pathNot: TEST },
    to: { path: `${PORTAL}(?:features|app|embed)/` },
  },
  {
    name: 'component-library-through-ui',
    comment: 'The design system is the only door to the component library, its icons and effects.',
    from: { path: PORTAL, pathNot: [`${PORTAL}ui/`, TEST] },
    to: { path: packageNamed('@mantine', '@tabler', 'canvas-confetti') },
  },
  {
    name: 'production-never-imports-testing',
    comment: 'Builders and doubles stay out of what ships.',
    from: { path: '^(?:apps|packages)/[^/]+/src/', pathNot: TEST },
    to: { path: '/testing/|\\.test\\.tsx?$' },
  },
  {
    name: 'e2e-imports-contracts-at-most',
    comment: 'Journeys look from outside.',
    from: { path: '^e2e/' },
    to: { path: '^(?:apps|packages|scripts)/', pathNot: ['^packages/shared/src/', `${API}testing/build-[^/]+\\.ts$`] },
  },
  {
    name: 'nothing-imports-scripts',
    comment: 'Scripts run the product; the product does not know them.',
    from: { path: '^(?:apps|packages)/' },
    to: { path: '^scripts/' },
  },
];

module.exports = {
  forbidden: forbidden.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    doNotFollow: { path: 'node_modules' },
    // Our own builds only: most npm packages keep their code in a dist/ as well, and must be seen.
    exclude: { path: '^(?:apps|packages)/[^/]+/(?:dist|\\.tanstack)/' },
    // Type imports count: a type drawn from the wrong room is the same wrong direction.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
