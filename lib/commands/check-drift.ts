import { findDrift } from "@/lib/db/migrate/find-drift";
import { run } from "./run";
import { withScratchDatabase } from "./scratch-database";

/** `npm run check:drift`: fails when the migrations and the Prisma schema disagree. */
run(async () => {
  const drift = await withScratchDatabase(findDrift);
  if (!drift) return console.log("Migrations and schema agree.");
  console.error(`The migrations do not lead to the schema in prisma/schema. This would be missing:\n\n${drift}\n\nWrite it with: npm run migration:new -- what-changed`);
  return 1;
});
