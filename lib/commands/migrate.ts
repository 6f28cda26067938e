import { migrate } from "@/lib/db/migrate/migrate";
import { ownerUrl } from "./owner-url";
import { run } from "./run";

/** `npm run migrate`: brings the database up to date as its owner. */
run(async () => {
  const applied = await migrate(await ownerUrl("change its tables"));
  console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}.` : "Nothing to apply: the database is up to date.");
});
