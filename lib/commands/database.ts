import { parseArgs } from "node:util";
import { Advice } from "./advice";
import { DATABASE_NAME, DEVELOPMENT, provideDatabase } from "./provide-database";
import { run, untilStopped } from "./run";
import { setUpStatements } from "./set-up-statements";

/**
 * `npm run db`: the development database for as long as this runs. With --url, the URLs of the one that runs already;
 * with --sql, what an administrator runs to prepare a server of their own.
 */
run(async () => {
  const { values } = parseArgs({ options: { url: { type: "boolean" }, sql: { type: "boolean" }, port: { type: "string" } } });
  if (values.sql) return console.log(setUpStatements(DATABASE_NAME));
  const { DATABASE_URL, OWNER_DATABASE_URL, where, started } = await provideDatabase({ ...DEVELOPMENT, port: Number(values.port ?? 0) });
  if (values.url && started) throw new Advice("No database is running in this clone. Start one with: npm run db");
  console.log(`DATABASE_URL=${DATABASE_URL}\nOWNER_DATABASE_URL=${OWNER_DATABASE_URL}`);
  if (values.url || !started) return;
  console.error(`\n${where} is ready. Press Ctrl-C to stop it.`);
  await untilStopped();
});
