import { expect, test } from "vitest";
import { classOf } from "@/lib/confidentiality/classes";
import { prisma } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import { aFullTrust } from "@/tests/isolation/full-trust/full-trust";
import { rowsBehindTheWall } from "./as-owner";

test("with no tenant set, and with another's, every tenant table reads zero rows, though each has some", async () => {
  const { trustId, people } = await aFullTrust();
  const nobody = { rows: 0 };
  for (const table of Object.keys(classOf)) {
    const count = `SELECT count(*)::int AS rows FROM "${table}"`;
    expect(await prisma().$queryRawUnsafe(count), table).toEqual([nobody]);
    expect(await withTenant({ ...people.executive, trustId: v7() }, (db) => db.$queryRawUnsafe(count)), table).toEqual([nobody]);
    expect((await rowsBehindTheWall(table, trustId)).length, `${table} is filled`).toBeGreaterThan(0);
  }
});

test("a trust without a person asking shows what its staff all read, and nothing else", async () => {
  const { trustId, people } = await aFullTrust();
  for (const [table, itsClass] of Object.entries(classOf)) {
    const [seen] = await withTenant({ trustId, personId: null, today: people.executive.today }, (db) =>
      db.$queryRawUnsafe<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM "${table}"`),
    );
    expect(seen?.rows ? "some" : "none", table).toBe(itsClass === "trust" ? "some" : "none");
  }
});
