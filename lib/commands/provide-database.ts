import { Client } from "pg";
import { provision, type DatabaseUrls } from "@/lib/db/migrate/provision";
import { Advice } from "./advice";
import { keepSecrets } from "./data-folder";
import { newPassword } from "./new-password";
import { startAfresh } from "./postgres/create-data";
import { startServer, type ServerOptions } from "./postgres/start-server";
import { atExit } from "./run";
import { setUpStatements } from "./set-up-statements";

/** The server that keeps what people typed in development and demo. */
export const DEVELOPMENT = { name: "postgres", durable: true } satisfies ServerOptions;
/** The server for tests: quick, and nothing in it is worth keeping. */
export const FOR_TESTS = { name: "postgres-test", durable: false } satisfies ServerOptions;
export const DATABASE_NAME = "braid";
const WRONG_PASSWORD = "28P01";

export type ProvidedServer = { adminUrl: string; where: string; started: boolean; stop: () => Promise<void> };
export type Provided = DatabaseUrls & { where: string; started: boolean };

/** The passwords of this clone's roles. */
export const databasePasswords = () =>
  keepSecrets("database-passwords.json", () => ({ superuser: newPassword(), owner: newPassword(), app: newPassword() }));

async function refuseUnlessReachable(url: string, advice: (error: Error & { code?: string }) => Error) {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    throw advice(error as Error);
  } finally {
    await client.end().catch(() => {});
  }
}

const THEIRS = { where: "the server that DATABASE_URL names", started: false, stop: async () => {} };

/**
 * A server where roles and databases may be made: the one that DATABASE_URL names, or the embedded one. Its `stop`
 * stops it if it was started here, and does nothing otherwise.
 * @throws Advice when it cannot be reached or started
 */
export async function provideServer(options: ServerOptions = DEVELOPMENT): Promise<ProvidedServer> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) {
    await refuseUnlessReachable(DATABASE_URL, (error) => new Advice(`The server that DATABASE_URL names does not answer: ${error.message}`));
    return { adminUrl: DATABASE_URL, ...THEIRS };
  }
  const { url, data, started, stop } = await startServer(options);
  try {
    await refuseUnlessReachable(url, (error) =>
      error.code === WRONG_PASSWORD ? new Advice(`The passwords in .data do not open the database in ${data}.`, startAfresh(data)) : error,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { adminUrl: url, where: started ? "embedded PostgreSQL" : "embedded PostgreSQL, already running", started, stop };
}

/**
 * The database for development and demo. With both DATABASE_URL and OWNER_DATABASE_URL set, those two;
 * otherwise one made, with its roles, on the server that `provideServer` gives, which stops with this command.
 * @throws Advice saying what to do when that is not possible
 */
export async function provideDatabase(options: ServerOptions = DEVELOPMENT, database = DATABASE_NAME): Promise<Provided> {
  const { DATABASE_URL, OWNER_DATABASE_URL } = process.env;
  if (DATABASE_URL && OWNER_DATABASE_URL) {
    return { DATABASE_URL, OWNER_DATABASE_URL, where: THEIRS.where, started: false };
  }
  const { adminUrl, where, started, stop } = await provideServer(options);
  atExit(stop);
  try {
    return { ...(await provision(adminUrl, database, databasePasswords())), where, started };
  } catch (error) {
    throw new Advice(
      `The roles and the database could not be made: ${(error as Error).message}`,
      "Name a login in DATABASE_URL that may create roles and databases, or have somebody run this there, with passwords of your choice:",
      "",
      setUpStatements(database),
      "",
      "then set DATABASE_URL to the login braid_app and OWNER_DATABASE_URL to the login braid_owner.",
    );
  }
}
