import { Client, escapeIdentifier, escapeLiteral } from "pg";

/** The role that owns the database and its schema and runs migrations. */
export const OWNER = "braid_owner";
/** The role of the application: owns nothing, defines nothing, and row-level security always applies to it. */
export const APP = "braid_app";
/** The role that backups assume: reads everything past row-level security, changes nothing, cannot log in. */
export const BACKUP = "braid_backup";

export type Passwords = { owner: string; app: string };
export type DatabaseUrls = { DATABASE_URL: string; OWNER_DATABASE_URL: string };

const PROVISIONING_LOCK = 4_201_861;

const unless = (role: string, otherwise: string) => `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN ${otherwise} END IF; END $$`;

/** Only a superuser may let a role past row-level security: anybody else makes one that backs nothing up until a superuser says so. */
const makeBackup = `BEGIN CREATE ROLE ${BACKUP} NOLOGIN BYPASSRLS; EXCEPTION WHEN insufficient_privilege THEN CREATE ROLE ${BACKUP} NOLOGIN; RAISE WARNING 'Before the first backup a superuser runs: ALTER ROLE ${BACKUP} BYPASSRLS'; END;`;

/** The statements that make the three roles, in an order that can be run again. */
export const roleStatements = ({ owner, app }: Passwords) => [
  unless(OWNER, `CREATE ROLE ${OWNER};`),
  `ALTER ROLE ${OWNER} LOGIN PASSWORD ${escapeLiteral(owner)}`,
  unless(APP, `CREATE ROLE ${APP};`),
  `ALTER ROLE ${APP} LOGIN PASSWORD ${escapeLiteral(app)}`,
  unless(BACKUP, makeBackup),
  `GRANT ${OWNER} TO CURRENT_USER`,
];

/** The statement that makes a database: names sort as in an English dictionary, whatever the server's own habit. */
export const databaseStatement = (database: string) =>
  `CREATE DATABASE ${escapeIdentifier(database)} OWNER ${OWNER} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-GB' LOCALE 'C'`;

/** The statements, run inside the new database, that leave only the three roles in it. */
export const schemaStatements = (database: string) => [
  `REVOKE ALL ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`,
  `GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${APP}, ${BACKUP}`,
  `ALTER SCHEMA public OWNER TO ${OWNER}`,
  "REVOKE ALL ON SCHEMA public FROM PUBLIC",
  `GRANT USAGE ON SCHEMA public TO ${APP}, ${BACKUP}`,
  `ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER} IN SCHEMA public GRANT SELECT ON TABLES TO ${BACKUP}`,
  `ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER} IN SCHEMA public GRANT SELECT ON SEQUENCES TO ${BACKUP}`,
];

async function inDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server and parameters, another database and, if given, another role. */
export function urlFor(url: string, database: string, login?: { role: string; password: string }) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  if (login) [changed.username, changed.password] = [login.role, login.password];
  return changed.href;
}

/**
 * Makes the three roles and the database as needed; running it again changes nothing but the passwords.
 * @param adminUrl a login that may create roles and databases (a superuser, for the backup role to be of use)
 * @returns the URLs of the application and of the owner
 * @throws the server's own error when the login may not do so
 */
export async function provision(adminUrl: string, database: string, passwords: Passwords): Promise<DatabaseUrls> {
  const isNew = await inDatabase(adminUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [PROVISIONING_LOCK]);
    for (const statement of roleStatements(passwords)) await client.query(statement);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (!rowCount) await client.query(databaseStatement(database));
    return !rowCount;
  });
  if (isNew) {
    await inDatabase(urlFor(adminUrl, database), async (client) => {
      for (const statement of schemaStatements(database)) await client.query(statement);
    });
  }
  return {
    DATABASE_URL: urlFor(adminUrl, database, { role: APP, password: passwords.app }),
    OWNER_DATABASE_URL: urlFor(adminUrl, database, { role: OWNER, password: passwords.owner }),
  };
}
