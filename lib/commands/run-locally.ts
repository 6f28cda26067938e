import { parseArgs } from "node:util";
import { join } from "node:path";
import { migrate } from "@/lib/db/migrate/migrate";
import { Advice } from "./advice";
import { buildApp, generate, isBuilt } from "./build-app";
import { dataFolder } from "./data-folder";
import { ensureFfmpeg } from "./ensure-ffmpeg";
import { localSettings } from "./local-settings";
import { startMailCatcher, type MailCatcher } from "./mail/mail-catcher";
import { claimPort } from "./postgres/free-port";
import { printWelcome } from "./print-welcome";
import { provideDatabase } from "./provide-database";
import { reset } from "./reset";
import { atExit } from "./run";
import { portFor, startApp } from "./start-app";
import { openTrial } from "./trial";

const MAIL_PORT = 8025;
const doing = (what: string) => console.log(`\n> ${what}`);

async function mail(): Promise<Partial<MailCatcher> & { smtpUrl: string }> {
  if (process.env.SMTP_URL) return { smtpUrl: process.env.SMTP_URL };
  const catcher = await startMailCatcher(join(dataFolder(), "mail"), { webPort: (await claimPort(MAIL_PORT)) ?? 0 });
  atExit(catcher.stop);
  return catcher;
}

async function prepareDatabase(anew: boolean) {
  doing("Database");
  if (anew) await reset();
  const database = await provideDatabase();
  const applied = await migrate(database.OWNER_DATABASE_URL);
  console.log(`${database.where}; ${applied.length > 0 ? `applied ${applied.length} migrations` : "up to date"}`);
  return database;
}

/**
 * The whole product on this machine: database, migrations, demo data, mail, and the web server, until it is stopped.
 * @param mode "start" serves the built product as the demo does; "dev" rebuilds as files change
 */
export async function runLocally(mode: "start" | "dev"): Promise<number> {
  const { values } = parseArgs({ options: { reset: { type: "boolean", default: false }, port: { type: "string" } } });
  const port = await portFor(Number(values.port ?? process.env.PORT ?? 3000));
  await generate();
  const { where, DATABASE_URL, OWNER_DATABASE_URL } = await prepareDatabase(values.reset);
  const { smtpUrl, webUrl } = await mail();
  const trial = openTrial();
  atExit(trial.close);
  const env = { ...localSettings(port, smtpUrl), ...trial.settings, DATABASE_URL, BRAID_DEMO: "1" };

  doing("Demo data");
  ensureFfmpeg();
  Object.assign(process.env, env, { OWNER_DATABASE_URL });
  const { seed } = await import("./seed");
  await seed({ reset: values.reset });
  delete process.env.OWNER_DATABASE_URL;

  if (mode === "start" && !isBuilt()) {
    doing("Build");
    await buildApp();
  }
  const app = await startApp({ mode, port, env });
  atExit(app.stop);
  printWelcome({ url: app.url, mailUrl: webUrl, where });
  const code = await app.ended;
  throw new Advice(`The web server ended (${code}); the lines above say why.`);
}
