import { databaseStatement, provision, roleStatements, schemaStatements, type DatabaseUrls } from "@/lib/db/migrate/provision";
import { Advice } from "./advice";
import { keepSecrets } from "./data-folder";
import { newPassword } from "./new-password";
import { startAfresh } from "./postgres/create-data";
import { startServer, type ServerOptions } from "./postgres/start-server";
import { atExit } from "./run";

/** The database that commands for developers use. */
export const DEVELOPMENT = { name: "postgres", durable: true } satisfies ServerOptions;
export const DATABASE_NAME = "braid";

const WRONG_PASSWORD = "28P01";

export type Provided = DatabaseUrls & { where: string; started: boolean };

/**
 * The database for development, demo and tests. With both DATABASE_URL and OWNER_DATABASE_URL set, those two;
 * with DATABASE_URL alone, that server, where the roles and the database are made; with neither, the embedded
 * server, which stops when this command ends if this command started it.
 * @throws Advice saying what to do when that is not possible
 */
export async function provideDatabase(options: ServerOptions = DEVELOPMENT, database = DATABASE_NAME): Promise<Provided> {
  const { DATABASE_URL, OWNER_DATABASE_URL } = process.env;
  if (DATABASE_URL && OWNER_DATABASE_URL) {
    return { DATABASE_URL, OWNER_DATABASE_URL, where: "the server that DATABASE_URL names", started: false };
  }
  if (DATABASE_URL) return { ...(await onServer(DATABASE_URL, database)), where: "the server that DATABASE_URL names", started: false };
  const server = await startServer(options);
  atExit(server.stop);
  const urls = await provision(server.url, database, passwords()).catch((error: Error & { code?: string }) => {
    if (error.code !== WRONG_PASSWORD) throw error;
    throw new Advice(`The passwords in .data do not open the database in ${server.data}.`, startAfresh(server.data));
  });
  return { ...urls, where: server.started ? "embedded PostgreSQL" : "embedded PostgreSQL, already running", started: server.started };
}

const passwords = () => keepSecrets("database-passwords.json", () => ({ superuser: newPassword(), owner: newPassword(), app: newPassword() }));

async function onServer(adminUrl: string, database: string) {
  try {
    return await provision(adminUrl, database, passwords());
  } catch (error) {
    const statements = [...roleStatements({ owner: "…", app: "…" }), databaseStatement(database), `\\c ${database}`, ...schemaStatements(database)];
    throw new Advice(
      `The roles and the database could not be made on the server that DATABASE_URL names: ${(error as Error).message}`,
      "Name a login that may create roles and databases, or have somebody run this there, with passwords of your choice:",
      "",
      ...statements.map((statement) => (statement.startsWith("\\") ? `  ${statement}` : `  ${statement};`)),
      "",
      "then set DATABASE_URL to the login braid_app and OWNER_DATABASE_URL to the login braid_owner.",
    );
  }
}
