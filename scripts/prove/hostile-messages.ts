import { defineBench } from '../measuring/define-bench.ts';
import { runJourneys } from '../tests/run-journeys.ts';

/** `PROVE_SHARE` (0 to 1) sends a part of them. */
const FULL = 20_000;
/** Each message goes out in so many ways: see the method. */
const WAYS = 7;

/** Nothing that a page, another frame or a window says by message changes the portal or makes it ask for anything. */
export const hostileMessages = defineBench({
  summary: '20,000 messages that mean harm, from the page, a frame and a window: nothing changes, nothing is asked for',
  method: [
    'The real product, a host page at an origin of its own, and a real Chromium. Messages are made from a seed: half-right ones of every type of the protocol',
    'and of none, with fields that are missing, wrong, foreign or 20,000 characters long, as text and as objects.',
    'Each is posted by the page to the frame and to itself, dispatched on the page, posted by a second frame to both, and by a window at the portal’s own',
    'origin to both. Before and after, what the portal shows, how it looks, which events its page heard and which notice stands above it are the same.',
    'No request goes to the portal meanwhile, and afterwards it still works.',
  ],
  async run({ step }) {
    const messages = Math.ceil(FULL * Number(process.env.PROVE_SHARE ?? 1));
    const seed = Number(process.env.PROVE_SEED ?? Date.now() % 1_000_000_000);
    Object.assign(process.env, { HOSTILE_MESSAGES: String(messages), PROVE_SEED: String(seed) });
    const { passed, failures } = await step('Sending', () => runJourneys({ args: ['embedded-hostile.spec'] }));
    const pass = passed === 1 && failures.length === 0;
    return {
      pass,
      verdict: pass
        ? `${messages} messages, each in ${WAYS} ways, changed nothing and made the portal ask for nothing (seed ${seed}).`
        : `With seed ${seed}: ${failures[0] ?? 'the journey did not run'}`,
      rows: [
        {
          messages: String(messages),
          deliveries: String(messages * WAYS),
          'journeys that failed': String(failures.length),
        },
      ],
      figures: { messages, deliveries: messages * WAYS, failed: failures.length, seed },
    };
  },
});
