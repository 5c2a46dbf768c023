import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

/** A real mail server that keeps what arrives. */
export interface TestMailServer {
  /** `smtp://127.0.0.1:<port>` */
  readonly url: string;
  /** Every mail so far, oldest first. */
  readonly mails: readonly Email[];
  /** The next mail to this address, also when it arrived before the call; each is given once. */
  next(to: string): Promise<Email>;
  close(): Promise<void>;
}

/** Starts it on a free port. Close it in `afterAll`. */
export async function startMailServer(): Promise<TestMailServer> {
  const mails: Email[] = [];
  const given = new Set<Email>();
  const waiting = new Set<() => void>();
  const keep = async (bytes: Buffer) => {
    mails.push(await PostalMime.parse(bytes));
    for (const look of waiting) look();
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        done();
        void keep(Buffer.concat(chunks));
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    next: (to) =>
      new Promise((resolve) => {
        const look = () => {
          const mail = mails.find(
            (candidate) => !given.has(candidate) && candidate.to?.some(({ address }) => address === to),
          );
          if (!mail) return;
          given.add(mail);
          waiting.delete(look);
          resolve(mail);
        };
        waiting.add(look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
