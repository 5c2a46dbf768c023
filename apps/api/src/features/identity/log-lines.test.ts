import { expect, it, vi } from 'vitest';
import { startJobQueue } from '../../jobs/job-queue.ts';
import { startWorkers } from '../../jobs/start-workers.ts';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { buildPlace } from '../../testing/build-place.ts';
import { rememberingLogger } from '../../testing/log-lines.ts';
import { cookieOf } from '../../testing/serve-app.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { mailSignIn } from './jobs/mail-sign-in.ts';

const { logger, lines } = rememberingLogger();
const api = useTestApi();
const app = useServedApp(() => ({ ...api.deps, logger }));

it('keeps link, code and session out of every log line, also when the database refuses a row', async () => {
  const { workspaceId, slug, email, memberId } = await buildPlace(api);
  const deps = { ...api.deps, logger };
  const ask = async () => {
    const asked = await api.as(null).identity.requestSignIn({ workspace: slug, email });
    return { workspaceId, memberId, requestId: 'test', ...asked };
  };
  const job = await ask();
  await mailSignIn(deps)(job);
  const [mail] = await api.inWorkspace(workspaceId, (scope) => scope.em.find(MailMessageEntity, { workspaceId }));
  const secret = /#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const code = /code: (\d{6})/.exec(mail?.text ?? '')?.[1] ?? '';

  // Every later token is refused, with a fault whose detail quotes the row.
  await askAsOwner(api, `alter table token add constraint planted check (false) not valid`);
  const faulty = await app.post('identity.confirmSignInLink', { workspace: slug, secret });
  expect(faulty.status).toBe(500);
  await expect(mailSignIn(deps)(await ask())).rejects.toThrow();
  await askAsOwner(api, `alter table token drop constraint planted`);

  const wrong = await app.post('identity.confirmSignInCode', {
    workspace: slug,
    attemptId: job.attemptId,
    code: '000000',
  });
  expect(wrong.status).toBe(401);
  const cookie = cookieOf(await app.post('identity.confirmSignInLink', { workspace: slug, secret })) ?? '';
  await app.post('identity.signOut', undefined, { cookie });

  const written = lines.join('\n');
  expect(written).toContain('procedure failed');
  expect(written).toContain('planted');
  for (const one of [secret, code, cookie.split('=')[1] ?? '', email]) {
    expect(one.length).toBeGreaterThan(5);
    expect(written).not.toContain(one);
  }
});

it('keeps a refused mail out of the log and out of the job queue', async () => {
  const { slug, email } = await buildPlace(api);
  await askAsOwner(api, `alter table mail_message add constraint planted check (false) not valid`);
  const log = rememberingLogger();
  const jobs = await startJobQueue(api.databaseUrl, log.logger);
  await startWorkers({ ...api.deps, logger: log.logger }, jobs);
  await api.as(null).identity.requestSignIn({ workspace: slug, email });
  await log.line('job failed');
  const rows = await vi.waitFor(async () => {
    const outputs = await askAsOwner(
      api,
      `select output from pgboss.job where name = 'mail-sign-in' and output is not null`,
    );
    expect(outputs).not.toEqual([]);
    return outputs;
  });
  await jobs.stop();

  const kept = [...rows.map((row) => JSON.stringify(row)), ...log.lines].join('\n');
  expect(kept).toContain('planted');
  expect(kept).not.toMatch(/confirm#|type this code|@example/);
  await askAsOwner(api, `alter table mail_message drop constraint planted`);
});
