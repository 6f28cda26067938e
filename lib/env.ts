import { existsSync } from "node:fs";
import { z } from "zod";

const about = <T extends z.ZodType>(schema: T, description: string) => schema.describe(description);
const address = (...protocols: string[]) =>
  z.string("is not set").refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `must begin with ${protocols.map((one) => `${one}//`).join(" or ")}`);
const bytes = (length: number) =>
  z.string("is not set").refine((text) => /^[A-Za-z0-9+/]+=*$/.test(text) && Buffer.from(text, "base64").length === length, `must be ${length} bytes in base64`);
const wholeNumber = (least: number, most: number) =>
  z.coerce.number("must be a number").int("must be a whole number").min(least, `must be at least ${least}`).max(most, `must be at most ${most}`);
const flag = z.enum(["", "0", "1", "false", "true"], "must be 1, or left out").transform((text) => text === "1" || text === "true");

/** Every setting that the product reads from its surroundings: what it must look like and what it is for. */
export const settings = {
  NODE_ENV: about(z.enum(["production", "development", "test"]).default("development"), "Set by the scripts."),
  DATABASE_URL: about(address("postgresql:", "postgres:"), "The application's login (braid_app) at PostgreSQL 15 or later; PgBouncer in transaction mode may stand before it."),
  DATABASE_STATEMENTS: about(z.enum(["kept", "unnamed"], "must be kept or unnamed").default("kept"), "'unnamed' behind a pooler that forgets prepared statements: PgBouncer before 1.21, or with max_prepared_statements at 0. Slower."),
  LIVE_DATABASE_URL: about(address("postgresql:", "postgres:").optional(), "The same login straight at PostgreSQL, for the one connection a process that listens; needed where DATABASE_URL leads to a pooler."),
  OWNER_DATABASE_URL: about(address("postgresql:", "postgres:").optional(), "The owner's login (braid_owner), for migrate and register alone; the web process does not need it."),
  NEXTAUTH_URL: about(address("https:", "http:"), "Where people reach the product, such as https://braid.example.org."),
  NEXTAUTH_SECRET: about(z.string("is not set").min(32, "must be at least 32 characters"), "Signs sessions. Make one: openssl rand -base64 32"),
  BRAID_ENCRYPTION_KEY: about(bytes(32), "Wraps each trust's own key; keep it apart from the database and its backups. Make one: openssl rand -base64 32"),
  SMTP_URL: about(address("smtp:", "smtps:"), "Where mail is handed in, such as smtps://user:password@mail.example.org."),
  MAIL_FROM: about(z.string("is not set").regex(/^[^\r\n]*@[^\s@]+$|^[^\r\n]*<[^\s@]+@[^\s@]+>$/, "must be a mail address"), "The sender of its mail, such as Braid <braid@example.org>."),
  OIDC_MICROSOFT_CLIENT_ID: about(z.string().optional(), "Sign-in with Microsoft, with the next one."),
  OIDC_MICROSOFT_CLIENT_SECRET: about(z.string().optional(), "Sign-in with Microsoft."),
  OIDC_MICROSOFT_TENANT: about(z.string().default("organizations"), "One directory's id, or 'organizations' for any."),
  OIDC_GOOGLE_CLIENT_ID: about(z.string().optional(), "Sign-in with Google, with the next one."),
  OIDC_GOOGLE_CLIENT_SECRET: about(z.string().optional(), "Sign-in with Google."),
  OIDC_ISSUER: about(address("https:", "http:").optional(), "Sign-in with any other OpenID Connect provider, with the next three."),
  OIDC_CLIENT_ID: about(z.string().optional(), "Sign-in with another provider."),
  OIDC_CLIENT_SECRET: about(z.string().optional(), "Sign-in with another provider."),
  OIDC_NAME: about(z.string().default("your organisation"), "What the sign-in button calls that provider."),
  FILES_DIR: about(z.string().min(1).default(".data/files"), "The folder for uploaded files; a disk that every web process shares."),
  PORT: about(wholeNumber(1, 65_535).default(3000), "The port to listen on."),
  BRAID_PROXIES: about(wholeNumber(1, 9).default(1), "How many trusted proxies stand in front."),
  BRAID_WORKERS: about(z.enum(["web", "apart"], "must be web or apart").optional(), "'web' lets the web process do the jobs, for a single machine; 'apart' leaves them to npm run worker. Apart unless it is a demo or development."),
  CHROMIUM_PATH: about(z.string().optional(), "The browser that draws PDFs, where it is not in a usual place."),
  FFMPEG_PATH: about(z.string().optional(), "The program that makes films ready to play, with ffprobe beside it, where it is not in a usual place."),
  LOG_LEVEL: about(z.enum(["silent", "error", "warn", "info", "debug"], "must be silent, error, warn, info or debug").default("info"), "How much is logged."),
  BRAID_DEMO: about(flag.default(false), "Lets anybody sign in as a named persona. Only npm run demo may set it."),
  BRAID_CLOCK: about(z.string().optional(), "A file that holds the moment to take as now. Only tests may set it."),
  BRAID_TRIAL: about(z.string().optional(), "Set by demo and tests alone: a file that stands for as long as they run."),
} as const;

const together = (names: readonly (keyof typeof settings)[]) => (all: Partial<Record<keyof typeof settings, unknown>>, context: z.RefinementCtx) => {
  const missing = names.filter((name) => !all[name]);
  if (missing.length === names.length) return;
  for (const name of missing) context.addIssue({ code: "custom", path: [name], message: `is not set, though ${names.filter((other) => all[other]).join(" and ")} is` });
};

const schema = z
  .object(settings)
  .superRefine(together(["OIDC_MICROSOFT_CLIENT_ID", "OIDC_MICROSOFT_CLIENT_SECRET"]))
  .superRefine(together(["OIDC_GOOGLE_CLIENT_ID", "OIDC_GOOGLE_CLIENT_SECRET"]))
  .superRefine(together(["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"]))
  .superRefine((all, context) => {
    if (all.NODE_ENV !== "production" || (all.BRAID_TRIAL && existsSync(all.BRAID_TRIAL))) return;
    if (all.BRAID_DEMO) context.addIssue({ code: "custom", path: ["BRAID_DEMO"], message: "is refused: a production start is no demo" });
    if (all.BRAID_CLOCK) context.addIssue({ code: "custom", path: ["BRAID_CLOCK"], message: "is refused: a production start goes by the real clock" });
  });

export type Environment = z.infer<typeof schema>;

/** The surroundings lack something: the message names each setting that is wrong, why, and what it is for. */
export class BadEnvironment extends Error {
  override name = "BadEnvironment";
}

/** A setting left empty is one not set. */
const set = (source: NodeJS.ProcessEnv) => Object.fromEntries(Object.entries(source).filter(([, text]) => text !== ""));

/**
 * The product's settings, checked. Nothing is read before it is called, so a build needs no secrets.
 * @throws BadEnvironment listing every setting that is wrong
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const result = schema.safeParse(set(source));
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]) as keyof typeof settings;
    return `  ${name} ${message}. ${settings[name].description}`;
  });
  throw new BadEnvironment(["These settings are wrong or missing:", ...lines].join("\n"));
}
