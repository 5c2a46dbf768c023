import pino, { type DestinationStream, type Logger } from 'pino';

/** Lines of JSON on stdout, without anything that lets somebody in. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      serializers: { err: describeFault },
      redact: {
        paths: ['req.headers.authorization', 'req.headers.cookie', '*.secret', '*.token', '*.proof', '*.email'],
        censor: '[redacted]',
      },
    },
    destination,
  );
}

/** What a log line says of a fault. `code` is PostgreSQL's or Node's, `constraint` and `table` name what a statement ran into. */
interface DescribedFault {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly cause?: DescribedFault;
}

/**
 * Only these fields of a fault: PostgreSQL's `detail` quotes the whole row it refused, and a row may be a mail with a sign-in link in it.
 */
function describeFault(fault: unknown): DescribedFault | { readonly type: string } {
  return fault instanceof Error ? describeError(fault) : { type: typeof fault };
}

function describeError(fault: Error): DescribedFault {
  const { name: type, message, stack, cause } = fault;
  return {
    type,
    message,
    stack,
    ...named(fault, 'code'),
    ...named(fault, 'constraint'),
    ...named(fault, 'table'),
    ...(cause instanceof Error ? { cause: describeError(cause) } : {}),
  };
}

function named(fault: object, key: string): Record<string, string> {
  const value: unknown = Reflect.get(fault, key);
  return typeof value === 'string' ? { [key]: value } : {};
}
