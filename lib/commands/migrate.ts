import { migrate } from "@/lib/db/migrate/migrate";
import { Advice } from "./advice";
import { provideDatabase } from "./provide-database";
import { run } from "./run";

async function ownerUrl() {
  if (process.env.OWNER_DATABASE_URL) return process.env.OWNER_DATABASE_URL;
  if (process.env.NODE_ENV !== "production") return (await provideDatabase()).OWNER_DATABASE_URL;
  throw new Advice("OWNER_DATABASE_URL is not set. It names the login that owns the database; migrations run as that login alone.");
}

/** `npm run migrate`: brings the database up to date as its owner. */
run(async () => {
  const applied = await migrate(await ownerUrl());
  console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}.` : "Nothing to apply: the database is up to date.");
});
