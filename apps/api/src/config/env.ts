import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  ROSTRA_DATA: z.string().min(1).default('.rostra'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Rostra <no-reply@rostra.invalid>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  ROSTRA_DEMO: flag.optional(),
  ROSTRA_SECRET_KEY: z.string().min(1).optional(),
});

/** Everything the process takes from its environment, parsed once. */
export interface Env {
  readonly isProduction: boolean;
  readonly port: number;
  /** Absolute folder for the embedded database, keys and locks. */
  readonly dataDir: string;
  /** A PostgreSQL of the operator's own; undefined means the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Address people reach us at, without a slash at the end; undefined means `http://localhost:<port>`. */
  readonly publicUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly logLevel: z.infer<typeof envSchema>['LOG_LEVEL'];
  /** Whether to load the demo workspace at first start. Never in production. */
  readonly wantsDemo: boolean;
  /** Seals secrets in the database: 32 bytes, base64 or hex; undefined means the one in the data folder. */
  readonly secretKey: string | undefined;
}

/**
 * Reads the environment.
 *
 * @throws Error that names each variable that cannot be used and why
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const parsed = envSchema.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment cannot be used:\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  const isProduction = env.NODE_ENV === 'production';
  return {
    isProduction,
    port: env.PORT,
    dataDir: resolve(env.ROSTRA_DATA),
    databaseUrl: env.DATABASE_URL,
    publicUrl: env.PUBLIC_URL?.replace(/\/$/, ''),
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    logLevel: env.LOG_LEVEL,
    wantsDemo: !isProduction && (env.ROSTRA_DEMO ?? true),
    secretKey: env.ROSTRA_SECRET_KEY,
  };
}
