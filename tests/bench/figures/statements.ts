import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "../parts/bench";
import { asAdmin } from "../parts/databases";
import type { Figure } from "../parts/figure";
import { PAGES, visitor } from "../parts/pages";
import { type Cast, castOf, trustWithAbout } from "../parts/people";
import { explainAll, type Statement, statementsOf } from "../parts/statement-log";

const LARGE = 10_000;
const STATISTICS_ARE_SENT = 11_000;

/** Sequential scans so far, those of functions and policies included, of tables with very many rows. */
const scans = (adminUrl: string) =>
  asAdmin(adminUrl, async (client) => {
    await sleep(STATISTICS_ARE_SENT);
    const { rows } = await client.query<{ name: string; scans: string }>(
      "SELECT s.relname AS name, s.seq_scan AS scans FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid WHERE c.reltuples > $1 AND s.schemaname = 'public'", [LARGE]);
    return new Map(rows.map(({ name, scans: so }) => [name, Number(so)]));
  });

/** What the database's own functions ask: planning a page's statement runs some of them, and the log has those beside it. */
const functionBodies = (adminUrl: string) =>
  asAdmin(adminUrl, async (client) => new Set((await client.query<{ body: string }>("SELECT trim(prosrc, E' \\n') AS body FROM pg_proc WHERE pronamespace = 'public'::regnamespace")).rows.map(({ body }) => body)));

const isAudit = ({ text }: Statement) => text.includes('"audit_event"') && text.startsWith("INSERT");
const isSession = ({ text }: Statement) => text.includes("app_viewer(");

async function countOn(url: string, cast: Cast, bodies: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  for (const [name, { as, path }] of Object.entries(PAGES)) {
    const visit = await visitor(url, cast, as);
    for (let warm = 0; warm < 2; warm += 1) await visit(path(cast));
    const asked = (await statementsOf(() => visit(path(cast)))).filter((statement) => !isAudit(statement) && !isSession(statement) && !bodies.has(statement.text.trim()));
    counts.set(name, asked.length);
  }
  return counts;
}

/** Statements per page for a trust with few staff and one with a thousand, and what was read from end to end. */
export async function statements(bench: Bench): Promise<Figure[]> {
  if (!bench.isLocalServer) return [{ what: "Statements per page", figure: "not counted", aim: "6", beside: "the log of the server that DATABASE_URL names is not at hand" }];
  const { ADMIN_DATABASE_URL: admin } = bench.large.urls;
  const casts = [await castOf(admin, await trustWithAbout(admin, 10)), await castOf(admin, await trustWithAbout(admin, 1000))];
  await bench.endServed();
  await explainAll(admin, bench.large.name, true);
  try {
    const { url } = await bench.served(bench.large);
    const before = await scans(admin);
    const bodies = await functionBodies(admin);
    const [few, many] = [await countOn(url, casts[0] as Cast, bodies), await countOn(url, casts[1] as Cast, bodies)];
    const after = await scans(admin);
    const read = [...after].filter(([name, so]) => so > (before.get(name) ?? 0)).map(([name, so]) => `${name} ${so - (before.get(name) ?? 0)}×`);
    const list = [...many].map(([name, count]) => `${name} ${count}${few.get(name) === count ? "" : ` (few staff: ${few.get(name)})`}`);
    const [most, different] = [Math.max(...few.values(), ...many.values()), [...many].filter(([name, count]) => few.get(name) !== count).length];
    return [
      { what: "Most statements of a page, beside transaction control, audit and the session’s one", figure: String(most), aim: "6", beside: list.join(", ") },
      { what: `Pages whose statements differ between ${casts[0]?.staff} and ${casts[1]?.staff} staff`, figure: String(different), aim: "0", beside: `${many.size} pages` },
      { what: "Tables of more than 10,000 rows, published ones too, read from end to end, on all those pages", figure: String(read.length), aim: "0", beside: read.join(", ") },
    ];
  } finally {
    await explainAll(admin, bench.large.name, false);
    await bench.endServed();
  }
}
