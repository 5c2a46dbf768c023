const api = 'apps/api/src';
const portal = 'apps/portal/src';

/** An import that points the wrong way: the file that makes it, and what it imports. */
export interface PlantedImport {
  readonly file: string;
  readonly imports: string;
}

/** One fault for every rule of .dependency-cruiser.cjs, by the rule's name. */
export const plantedImports: Readonly<Record<string, PlantedImport>> = {
  'no-cycles': { file: 'packages/shared/src/planted-cycle-back.ts', imports: './planted-cycle.ts' },
  'no-unresolvable': { file: 'packages/shared/src/planted-nowhere.ts', imports: './planted-not-there.ts' },
  'engine-imports-nothing': { file: 'packages/points-engine/src/planted-node.ts', imports: 'node:crypto' },
  'engine-by-front-door': {
    file: `${api}/features/points/planted-side-door.ts`,
    imports: '../../../../../packages/points-engine/src/kernel/points.ts',
  },
  'shared-imports-zod-and-vocabulary': {
    file: 'packages/shared/src/planted-engine.ts',
    imports: '../../points-engine/src/index.ts',
  },
  'embed-imports-nothing': { file: 'packages/embed/src/planted-shared.ts', imports: '../../shared/src/paging/page.ts' },
  'embed-react-imports-react': {
    file: 'packages/embed/src/react/planted-shared.ts',
    imports: '../../../shared/src/paging/page.ts',
  },
  'features-by-front-door': {
    file: `${api}/features/points/planted-neighbour.ts`,
    imports: '../members/member.entity.ts',
  },
  'rooms-use-features-by-front-door': {
    file: `${api}/http/planted-room.ts`,
    imports: '../features/members/member.entity.ts',
  },
  'ledger-is-written-by-points-alone': {
    file: `${api}/features/members/planted-ledger.ts`,
    imports: '../points/posting.entity.ts',
  },
  'entity-imports-entities-and-base': { file: `${api}/features/members/planted.entity.ts`, imports: './index.ts' },
  'routers-see-no-persistence': { file: `${api}/features/members/planted.router.ts`, imports: '../../db/orm.ts' },
  'mikro-orm-in-db-entities-repositories': {
    file: `${api}/features/members/planted-flush.ts`,
    imports: '@mikro-orm/postgresql',
  },
  'trpc-server-in-trpc-routers-http': { file: `${api}/features/members/planted-trpc.ts`, imports: '@trpc/server' },
  'express-in-http': { file: `${api}/features/members/planted-express.ts`, imports: 'express' },
  'portal-never-imports-engine': {
    file: `${portal}/lib/planted-engine.ts`,
    imports: '../../../../packages/points-engine/src/index.ts',
  },
  'portal-sees-api-as-types': { file: `${portal}/lib/planted-api.ts`, imports: '../../../api/src/router.ts' },
  'portal-sees-the-router-alone': { file: `${portal}/lib/planted-app.ts`, imports: '../../../api/src/app.ts' },
  'portal-features-are-islands': {
    file: `${portal}/features/planted-one/planted-bridge.ts`,
    imports: '../planted-two/planted-other.ts',
  },
  'ui-and-lib-know-no-feature': {
    file: `${portal}/ui/planted-feature.ts`,
    imports: '../features/planted-two/planted-other.ts',
  },
  'component-library-through-ui': {
    file: `${portal}/features/planted-one/planted-mantine.ts`,
    imports: '@mantine/core',
  },
  'production-never-imports-testing': {
    file: `${api}/features/members/planted-testing.ts`,
    imports: '../../testing/movable-clock.ts',
  },
  'e2e-imports-contracts-at-most': { file: 'e2e/planted-server.ts', imports: '../apps/api/src/app.ts' },
  'nothing-imports-scripts': {
    file: 'packages/shared/src/planted-script.ts',
    imports: '../../../scripts/repository.ts',
  },
};

/** What the planted files lead to, where the tree has nothing of its own to lead to. */
export const plantedTargets: Readonly<Record<string, string>> = {
  'packages/shared/src/planted-cycle.ts': "import './planted-cycle-back.ts';\n",
  [`${portal}/features/planted-two/planted-other.ts`]: 'export const planted = 1;\n',
};
