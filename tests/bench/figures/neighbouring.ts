import { withTenant } from "@/lib/db/with-tenant";
import { layOutSchools } from "@/lib/register/lay-out-schools";
import { findNeighboursOf } from "@/lib/insights/neighbours/find-neighbours-of";
import { readNeighbours } from "@/lib/insights/neighbours/read-neighbours";
import { findViewer } from "@/lib/viewers/find-viewer";
import type { Bench } from "../parts/bench";
import { asAdmin } from "../parts/databases";
import { type Figure, ms } from "../parts/figure";
import { median, p95, timed } from "../parts/measure";
import { MOMENT } from "../parts/moment";
import { someExecutives } from "../parts/people";

const SCHOOLS = 10_000;
const ASKED = 50;
const FIRST_URN = 600_000;

/** Ten thousand primaries with made-up facts laid out for the reduced model, the first of them a school of the trust that asks. */
const layOut = (ownerUrl: string, own: string): Promise<number> =>
  asAdmin(ownerUrl, async (client) => {
    await client.query("DELETE FROM compared_school");
    await client.query(
      `INSERT INTO compared_school (model, urn, phase, "values", source, "academicYear")
       SELECT 'public-context', CASE n WHEN 0 THEN $3 ELSE ($1::int + n)::text END, 'Primary', ARRAY[abs(sin(n * 12.9898)) * 55, abs(sin(n * 78.233)) * 60, abs(sin(n * 37.719)) * 9, abs(sin(n * 4.581)) * 25, 60 + abs(sin(n * 91.77)) * 700], 'Made up', '2024/25'
       FROM generate_series(0, $2::int - 1) n`, [FIRST_URN, SCHOOLS, own]);
    await client.query("ANALYZE compared_school");
    return await timed(() => client.query("SELECT refresh_compared_phases('public-context')"));
  });

/** The register's schools laid out again from their published figures, as after a file of them. */
const layOutAgain = (ownerUrl: string): Promise<number> => timed(() => asAdmin(ownerUrl, layOutSchools));

/** Similar schools as a page asks for them: from the database, with names and reasons, among ten thousand of one phase. */
export async function neighbouring(bench: Bench): Promise<Figure[]> {
  const [who] = await someExecutives(bench.large.urls.ADMIN_DATABASE_URL, 1);
  const viewer = who && (await findViewer({ ...who, sessionVersion: 1 }, new Date(MOMENT)));
  if (!viewer) throw new Error("No such executive");
  const school = await withTenant(viewer, (db) => db.school.findFirstOrThrow({ where: { trustId: viewer.trustId, phase: "Primary" }, select: { id: true, urn: true } }));
  const refreshed = await layOut(bench.large.urls.OWNER_DATABASE_URL, school.urn);
  const one = (urn: string) => timed(() => withTenant(viewer, (db) => findNeighboursOf(db, viewer, { urn, phase: "Primary" })));
  const first = await one(school.urn);
  const times: number[] = [];
  for (let at = 1; at <= ASKED; at += 1) times.push(await one(String(FIRST_URN + at * 7)));
  const whole = await timed(() => readNeighbours(viewer, school.id));
  const again = await layOutAgain(bench.large.urls.OWNER_DATABASE_URL);
  return [{
    what: `Similar schools of one school from the database, among ${SCHOOLS.toLocaleString("en-GB")}, p95`, figure: ms(p95(times)), aim: "50 ms",
    beside: `median ${ms(median(times))} of ${ASKED}, the transaction included; the very first ${ms(first)}; everything on a school’s page of them ${ms(whole)}; ${ms(refreshed)} to work out how a phase spreads, once a file, and ${ms(again)} to lay the register’s schools out from all published figures`,
  }];
}
