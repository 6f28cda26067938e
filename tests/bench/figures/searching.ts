import { searchRubric } from "@/lib/rubric/search/search-rubric";
import { findViewer } from "@/lib/viewers/find-viewer";
import { keyOf } from "../fill/fill";
import type { Bench } from "../parts/bench";
import { type Figure, ms } from "../parts/figure";
import { median, p95, timed } from "../parts/measure";
import { MOMENT } from "../parts/moment";
import { executiveOf, type Somebody, someExecutives } from "../parts/people";

const QUERIES = ["questioning", "questionning", "talk partners", "feedback that pupils act on", "mixed-age", "retreival practise", "vocab", "working with teaching assistants"];
const TRUSTS = 25;
const TRUSTS_WITH_MANY_VIDEOS = [1, 2, 3, 4, 5];
const COLD = QUERIES.length;

/** The one box over the rubric and its videos, asked in many trusts and in those with three hundred videos: words, slips of the finger, several words together. */
export async function searching(bench: Bench): Promise<Figure[]> {
  const admin = bench.large.urls.ADMIN_DATABASE_URL;
  const many = await Promise.all(TRUSTS_WITH_MANY_VIDEOS.map((trust) => executiveOf(admin, keyOf("trust", trust))));
  return [
    await asked(`Searching the rubric, ${bench.size.trusts} trusts, p95`, await someExecutives(admin, TRUSTS)),
    await asked("The same in trusts with 300 videos, p95", [...many, ...many, ...many]),
  ];
}

async function asked(what: string, executives: readonly Somebody[]): Promise<Figure> {
  const each: number[] = [];
  let [found, videos] = [0, 0];
  for (const who of executives) {
    const viewer = await findViewer({ ...who, sessionVersion: 1 }, new Date(MOMENT));
    if (!viewer) throw new Error("No such executive");
    for (const query of QUERIES) {
      each.push(await timed(async () => {
        const results = await searchRubric(viewer, query);
        found += results.total > 0 ? 1 : 0;
        videos += results.videos.length > 0 ? 1 : 0;
      }));
    }
  }
  const warm = each.slice(COLD);
  return { what, figure: ms(p95(warm)), aim: "100 ms", beside: `median ${ms(median(warm))}; ${warm.length} searches, ${found} of ${each.length} with results, ${videos} with videos` };
}
