import { beforeAll, describe, expect, it } from 'vitest';
import { type MatrixReport, runMatrix } from '../../testing/matrix/run-matrix.ts';
import { stageGround, type Staged } from '../../testing/matrix/stage-ground.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

/** Fields whose id is refused by another word than not-found, the same for every id that is out of reach; each with its reason. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'betas.admit memberId: not-waitlisted': 'looked up among the people of the beta alone',
  'betas.remove memberId: not-enrolled': 'looked up among the people of the beta alone',
  'identity.proveByCode attemptId: not-allowed': 'a code is for whoever was sent one',
  'submissions.submit evidence.0.fileId: evidence-incomplete': 'a file that is not the champion’s own counts as none',
};

/** Procedures whose own ids nobody can use in the staged story, so that other tests have to show that they work. */
const NOT_IN_THE_STORY: readonly string[] = [
  'joining.approve',
  // Only a provider brings a link that can be used.
  'oidc.unlink',
  'oidc.unlinkOwn',
  'pointsOffice.markOutlierSeen',
];

const api = useTestApi();
let staged: Staged;
let report: MatrixReport;

beforeAll(async () => {
  staged = await stageGround(api.deps, api.databaseUrl, api.clock.now());
  report = await runMatrix(api);
}, 240_000);

describe('every procedure, by everybody, with every id', () => {
  it('answers as the table of rights says, tells nothing of another workspace, and changes nothing in it', () => {
    expect(report.findings).toEqual([]);
    expect(report.calls).toBeGreaterThan(3_000);
    expect(staged.markedColumns).toBeGreaterThan(70);
    expect(staged.emptyTables).toEqual([]);
  });

  it('looks the id up before anything else is refused, or says why not', () => {
    expect(report.weak.filter((field) => !(field in OTHER_WORDS))).toEqual([]);
  });

  it('would find what is one’s own', () => {
    const unshown = report.vacuous.filter((line) => !NOT_IN_THE_STORY.some((path) => line.startsWith(`${path}:`)));
    expect(unshown).toEqual([]);
  });
});
