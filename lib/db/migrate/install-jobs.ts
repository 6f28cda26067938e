import { Client } from "pg";
import { getConstructionPlans, getMigrationPlans } from "pg-boss";
import { APP, BACKUP } from "./provision";

/** The schema that holds the job queue. */
export const JOBS_SCHEMA = "pgboss";

const GRANTS = [
  `GRANT USAGE ON SCHEMA ${JOBS_SCHEMA} TO ${APP}, ${BACKUP}`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOBS_SCHEMA} TO ${APP}`,
  `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${JOBS_SCHEMA} TO ${APP}`,
  `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${JOBS_SCHEMA} TO ${APP}`,
  `GRANT SELECT ON ALL TABLES IN SCHEMA ${JOBS_SCHEMA} TO ${BACKUP}`,
];

async function installedVersion(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ table: string | null }>("SELECT to_regclass($1) AS table", [`${JOBS_SCHEMA}.version`]);
  if (!rows[0]?.table) return undefined;
  const found = await client.query<{ version: number }>(`SELECT version::int AS version FROM ${JOBS_SCHEMA}.version`);
  return found.rows[0]?.version;
}

/** The version of the job queue's schema that the installed package expects. */
const expectedVersion = () => Number(/INSERT INTO pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans(JOBS_SCHEMA))?.[1]);

/**
 * Installs the job queue's schema, or brings it up to date, as the database's owner, so that the application
 * needs no right to define anything. Running it again changes nothing.
 */
export async function installJobs(ownerUrl: string) {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const version = await installedVersion(client);
    if (version === undefined) await client.query(getConstructionPlans(JOBS_SCHEMA));
    else if (version < expectedVersion()) await client.query(getMigrationPlans(JOBS_SCHEMA, version));
    for (const grant of GRANTS) await client.query(grant);
  } finally {
    await client.end();
  }
}
