import { type BenchTools, defineBench } from '../measuring/define-bench.ts';
import { customerList } from './import-people/customer-list.ts';
import { type ImportClient, startImportClient } from './import-people/start-import-client.ts';

const PEOPLE = 10_000;
const ACCOUNTS = 2_000;
const SECONDS_MAX = 20;

/** How long a vendor's list of customers takes to come in. */
export const importPeople = defineBench({
  summary: `${PEOPLE.toLocaleString('en')} people of ${ACCOUNTS.toLocaleString('en')} accounts from one file, in under ${SECONDS_MAX} seconds`,
  method: [
    'The whole way of a person: the file over HTTP, the check as a job, the yes over HTTP, the writing as a job with an audit row per person.',
    'The client asks for the progress every 250 ms, as the screen does. Then the same file again, which has to change nothing.',
  ],
  async run(tools) {
    const database = await tools.startDatabase();
    const client = await tools.step('Starting the API', () => startImportClient(database.url));
    tools.onEnd(() => client.stop());
    const file = customerList(PEOPLE, ACCOUNTS);
    const first = await timeImport(client, file, tools);
    const again = await timeImport(client, file, tools);
    const seconds = first.uploadSeconds + first.checkSeconds + first.writeSeconds;
    const isRight = first.new === PEOPLE && again.unchanged === PEOPLE;
    const pass = isRight && seconds < SECONDS_MAX && first.progressSeen > 2;
    return {
      pass,
      verdict: `${PEOPLE} people were in after ${seconds.toFixed(1)} s; the same file again changed ${PEOPLE - again.unchanged} of them.`,
      rows: [
        {
          phase: 'upload and staging',
          seconds: first.uploadSeconds.toFixed(2),
          'same file again': again.uploadSeconds.toFixed(2),
        },
        { phase: 'check', seconds: first.checkSeconds.toFixed(2), 'same file again': again.checkSeconds.toFixed(2) },
        { phase: 'writing', seconds: first.writeSeconds.toFixed(2), 'same file again': again.writeSeconds.toFixed(2) },
        {
          phase: 'all',
          seconds: seconds.toFixed(2),
          'same file again': (again.uploadSeconds + again.checkSeconds + again.writeSeconds).toFixed(2),
        },
      ],
      figures: {
        people: PEOPLE,
        fileBytes: Buffer.byteLength(file),
        uploadSeconds: first.uploadSeconds,
        checkSeconds: first.checkSeconds,
        writeSeconds: first.writeSeconds,
        peoplePerSecond: PEOPLE / seconds,
        progressSeen: first.progressSeen,
      },
    };
  },
});

async function timeImport(client: ImportClient, file: string, tools: BenchTools) {
  const upload = await timed(() => tools.step('Uploading', () => client.upload(file)));
  const check = await timed(() => tools.step('Checking', () => client.waitFor(upload.result, 'ready')));
  const write = await timed(() => tools.step('Writing', () => client.confirm(upload.result)));
  return {
    uploadSeconds: upload.seconds,
    checkSeconds: check.seconds,
    writeSeconds: write.seconds,
    progressSeen: check.result.progressSeen + write.result.progressSeen,
    ...write.result.counts,
  };
}

async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly seconds: number }> {
  const from = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - from) / 1000 };
}
