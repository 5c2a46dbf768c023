import pino, { type Logger } from 'pino';

/** Lines of JSON on stdout, without anything that lets somebody in. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    redact: {
      paths: ['req.headers.authorization', 'req.headers.cookie', '*.secret', '*.token', '*.proof', '*.email'],
      censor: '[redacted]',
    },
  });
}
