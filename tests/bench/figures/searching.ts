import { searchRubric } from "@/lib/rubric/search/search-rubric";
import { findViewer } from "@/lib/viewers/find-viewer";
import type { Bench } from "../parts/bench";
import { type Figure, ms } from "../parts/figure";
import { median, p95, timed } from "../parts/measure";
import { MOMENT } from "../parts/moment";
import { someExecutives } from "../parts/people";

const QUERIES = ["questioning", "questionning", "talk partners", "feedback that pupils act on", "mixed-age", "retreival practise", "vocab", "working with teaching assistants"];
const TRUSTS = 25;
const COLD = 8;

/** The one box over the rubric, asked in many trusts: words, slips of the finger, several words together. */
export async function searching(bench: Bench): Promise<Figure[]> {
  const each: number[] = [];
  let found = 0;
  for (const who of await someExecutives(bench.large.urls.ADMIN_DATABASE_URL, TRUSTS)) {
    const viewer = await findViewer({ ...who, sessionVersion: 1 }, new Date(MOMENT));
    if (!viewer) throw new Error("No such executive");
    for (const query of QUERIES) each.push(await timed(async () => { found += (await searchRubric(viewer, query)).total > 0 ? 1 : 0; }));
  }
  const warm = each.slice(COLD);
  return [{
    what: `Searching the rubric, ${bench.size.trusts} trusts, p95`, figure: ms(p95(warm)), aim: "100 ms",
    beside: `median ${ms(median(warm))}; ${warm.length} searches in ${TRUSTS} trusts, ${found} of ${each.length} with results`,
  }];
}
