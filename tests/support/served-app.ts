import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp, generate, isBuilt } from "@/lib/commands/build-app";
import { dataFolder } from "@/lib/commands/data-folder";
import { startMailCatcher } from "@/lib/commands/mail/mail-catcher";
import { claimPort } from "@/lib/commands/postgres/free-port";
import { FOR_TESTS, provideServer } from "@/lib/commands/provide-database";
import { startApp } from "@/lib/commands/start-app";
import { copyTemplate, dropCopies, prepareTemplate } from "@/lib/commands/test-databases";
import { openTrial } from "@/lib/commands/trial";
import { TEST_ENVIRONMENT } from "./environment";

type Undo = () => unknown;

/** Everything that a test of the running product needs to know, as settings for its process. */
export type ServedSettings = Record<string, string> & {
  DATABASE_URL: string;
  OWNER_DATABASE_URL: string;
  ADMIN_DATABASE_URL: string;
  NEXTAUTH_URL: string;
  /** The folder where the mails that it sends arrive. */
  MAIL_FOLDER: string;
  /** The file that sets its clock: an ISO date and time; the real time while there is none. */
  BRAID_CLOCK: string;
};

async function database(purpose: string, undo: Undo[]) {
  const { adminUrl, stop } = await provideServer(FOR_TESTS);
  undo.push(stop);
  const urls = await copyTemplate(adminUrl, await prepareTemplate(adminUrl), purpose);
  undo.push(() => dropCopies(adminUrl));
  return urls;
}

function folder(undo: Undo[]) {
  const made = mkdtempSync(join(tmpdir(), "braid-served-"));
  undo.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function logFile(purpose: string) {
  mkdirSync(join(dataFolder(), "test"), { recursive: true });
  return openSync(join(dataFolder(), "test", `${purpose}-server.log`), "w");
}

/** Builds the product when its sources changed since the last build. */
export async function buildIfNeeded() {
  if (isBuilt()) return;
  await generate();
  await buildApp();
}

async function serve(purpose: string, undo: Undo[]): Promise<ServedSettings> {
  await buildIfNeeded();
  const place = folder(undo);
  const mailFolder = join(place, "mail");
  const mail = await startMailCatcher(mailFolder);
  undo.push(mail.stop);
  const trial = openTrial();
  undo.push(trial.close);
  const port = (await claimPort(0)) ?? 0;
  const settings: ServedSettings = {
    ...TEST_ENVIRONMENT,
    ...(await database(purpose, undo)),
    ...trial.settings,
    NEXTAUTH_URL: `http://localhost:${port}`,
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: "Braid <braid@example.org>",
    MAIL_FOLDER: mailFolder,
    FILES_DIR: join(place, "files"),
    BRAID_DEMO: "1",
    BRAID_CLOCK: join(place, "clock"),
  };
  const log = logFile(purpose);
  const app = await startApp({ mode: "start", port, env: settings, output: log });
  closeSync(log);
  undo.push(app.stop);
  return settings;
}

/**
 * The built product with a database, a mail server and a clock of its own, for as long as a run of tests lasts.
 * Builds first when sources changed.
 * @param purpose names its database and its log, .data/test/<purpose>-server.log
 */
export async function serveForTests(purpose: string): Promise<{ settings: ServedSettings; stop: () => Promise<void> }> {
  const undo: Undo[] = [];
  const stop = async () => {
    while (undo.length > 0) await undo.pop()?.();
  };
  try {
    return { settings: await serve(purpose, undo), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
