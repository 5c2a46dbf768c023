import { type MemberHistory, type SimulationPlan, startSimulation } from '../../packages/points-engine/src/index.ts';
import { type BenchTools, defineBench } from '../measuring/define-bench.ts';
import { feedMembers } from './simulate/feed-members.ts';
import { simulatedPlan, type SimulatedWorkspace, simulatedWorkspace } from './simulate/simulated-workspace.ts';
import { storeAwards } from './simulate/stored-awards.ts';

const MEMBERS = 100_000;
const DEEDS_PER_MEMBER = 50;
const SECONDS_MAX = 60;
const MEMORY_MAX_MIB = 1024;

type Members = Iterable<MemberHistory> | AsyncIterable<MemberHistory>;

/** How long a draft is tried on twelve months of a large workspace, and what that takes of memory. */
export const simulate = defineBench({
  summary: `a draft tried on ${MEMBERS.toLocaleString('en')} members with ${DEEDS_PER_MEMBER} deeds each, in under ${SECONDS_MAX} seconds and 1 GiB`,
  method: [
    'Every deed is weighed under two policies: the rules of the house, and a draft with conditions, caps, a campaign, a streak bonus and other tiers.',
    'Deeds are made on the fly from a seed, which is part of every time; then the same are read from a table of PostgreSQL, a thousand members a query.',
    'Baselines in the same run: the same deeds added up and nothing else; and both policies being the one in force. Memory is the most this process held; CPU seconds are its own, collecting garbage included.',
  ],
  async run(tools) {
    const workspace = simulatedWorkspace(MEMBERS, DEEDS_PER_MEMBER);
    const plain = await timed(tools, 'Adding up', (tell) => addUp(workspace.members(), tell));
    const inForce = await timed(tools, 'Replaying what is in force', (tell) =>
      replay(workspace, { members: workspace.members(), plan: { ...simulatedPlan, draft: simulatedPlan.today } }, tell),
    );
    const draft = await timed(tools, 'Trying the draft', (tell) =>
      replay(workspace, { members: workspace.members(), plan: simulatedPlan }, tell),
    );
    const stored = await storedRun(tools, workspace);
    const { memoryMiB } = stored;
    const { deeds, posted, gains, losses } = draft.result;
    const isWhole = deeds === MEMBERS * DEEDS_PER_MEMBER && plain.result === posted.rewardPoints;
    const isSame = JSON.stringify(stored.result) === JSON.stringify(draft.result);
    const isFast = Math.max(draft.seconds, stored.seconds) < SECONDS_MAX;
    const runs = { 'added up only': plain, 'in force on both sides': inForce, draft, 'draft, from PostgreSQL': stored };
    return {
      pass: isWhole && isSame && isFast && memoryMiB < MEMORY_MAX_MIB,
      verdict: `${deeds.toLocaleString('en')} deeds were tried in ${draft.seconds.toFixed(1)} s, from PostgreSQL in ${stored.seconds.toFixed(1)} s${isSame ? ' with the same result' : ' WITH ANOTHER RESULT'}; ${Math.round(memoryMiB)} MiB; ${gains.toLocaleString('en')} members gain, ${losses.toLocaleString('en')} lose.`,
      rows: Object.entries(runs).map(([name, { seconds, cpuSeconds, memoryMiB: held }]) => ({
        run: name,
        seconds: seconds.toFixed(1),
        'cpu seconds': cpuSeconds.toFixed(1),
        'MiB so far': Math.round(held).toString(),
        'deeds/s': Math.round(deeds / seconds).toLocaleString('en'),
        'times adding up': (seconds / plain.seconds).toFixed(1),
        'times in force': (seconds / inForce.seconds).toFixed(2),
      })),
      figures: {
        members: MEMBERS,
        deeds,
        addUpSeconds: plain.seconds,
        inForceSeconds: inForce.seconds,
        draftSeconds: draft.seconds,
        storedSeconds: stored.seconds,
        draftCpuSeconds: draft.cpuSeconds,
        storedCpuSeconds: stored.cpuSeconds,
        draftOverAddUpRatio: draft.seconds / plain.seconds,
        draftOverInForceRatio: draft.seconds / inForce.seconds,
        memoryMiB,
      },
    };
  },
});

type Told = (share: number) => void;

async function addUp(members: Members, tellShare: Told): Promise<number> {
  let points = 0;
  await feedMembers(members, MEMBERS, {
    visit({ deeds }) {
      for (let index = 0; index < deeds.count; index += 1) points += deeds.at('postedReward', index);
    },
    tellShare,
  });
  return points;
}

async function replay(
  { kinds }: SimulatedWorkspace,
  { members, plan }: { readonly members: Members; readonly plan: SimulationPlan },
  tellShare: Told,
) {
  const simulation = startSimulation(plan);
  for (const kind of kinds) simulation.addKind(kind);
  await feedMembers(members, MEMBERS, { visit: (member) => simulation.addMember(member), tellShare });
  return simulation.finish();
}

async function storedRun(tools: BenchTools, workspace: SimulatedWorkspace) {
  const database = await tools.startDatabase({ durable: false });
  const stored = await tools.step('Storing the deeds', () => storeAwards(database.url, workspace));
  tools.onEnd(() => stored.stop());
  return timed(tools, 'Trying the draft from PostgreSQL', (tell) =>
    replay(workspace, { members: stored.members(), plan: simulatedPlan }, tell),
  );
}

interface Timed<Result> {
  readonly result: Result;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most this process held up to the end of the run. */
  readonly memoryMiB: number;
}

async function timed<Result>(
  tools: BenchTools,
  title: string,
  work: (tellShare: Told) => Promise<Result>,
): Promise<Timed<Result>> {
  const from = performance.now();
  const cpuFrom = process.cpuUsage();
  const result = await tools.step(title, work);
  const { user, system } = process.cpuUsage(cpuFrom);
  return {
    result,
    seconds: (performance.now() - from) / 1000,
    cpuSeconds: (user + system) / 1_000_000,
    memoryMiB: process.resourceUsage().maxRSS / 1024,
  };
}
