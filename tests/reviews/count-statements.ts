import { Client } from "pg";

const SETTING_UP = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SELECT set_config|INSERT INTO "public"."audit_event")/i;

/** How many statements reach the database while `work` runs, beside transaction control and the audit log. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const prototype = Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const query = prototype.query;
  let count = 0;
  prototype.query = function counted(this: unknown, ...given: unknown[]) {
    const [first] = given;
    const text = typeof first === "string" ? first : ((first as { text?: string } | undefined)?.text ?? "");
    if (!SETTING_UP.test(text)) count += 1;
    return query.apply(this, given);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return count;
}
