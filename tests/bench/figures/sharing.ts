import { draftContent } from "@/lib/check-ins/schema";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { shareCheckIn } from "@/lib/check-ins/share/share-check-in";
import { findViewer } from "@/lib/viewers/find-viewer";
import { schoolsLedBy } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import type { Bench } from "../parts/bench";
import { type Figure, ms } from "../parts/figure";
import { median, p95, timed } from "../parts/measure";
import { MOMENT, THIS_WEEK } from "../parts/moment";
import { someWriters } from "../parts/people";

const PRINCIPALS = 60;
const COLD = 10;

/** Principals of as many schools each share a whole week; the first few warm the product. */
export async function sharing(bench: Bench): Promise<Figure[]> {
  const each: number[] = [];
  for (const who of await someWriters(bench.large.urls.ADMIN_DATABASE_URL, PRINCIPALS + COLD)) {
    const viewer = await findViewer({ ...who, sessionVersion: 1 }, new Date(MOMENT));
    if (!viewer) throw new Error("No such principal");
    const s = { direction: "same", start: 1, done: "Two visits and a look at books", cameOfIt: "Two of three classes caught up" };
    const schools = Object.fromEntries(schoolsLedBy(viewer).map(({ id }) => [id, { safeguarding: s, standards: s, stakeholders: s }]));
    const content = draftContent.parse({ personal: { arriving: "steady", note: "A full week" }, schools });
    const { version } = await saveDraft(viewer, { weekOf: THIS_WEEK, version: who.version, content });
    each.push(await timed(() => shareCheckIn(viewer, { weekOf: THIS_WEEK, version, requestId: v7(), noChildNamed: true })));
  }
  const warm = each.slice(COLD);
  return [{ what: "Sharing a check-in, p95", figure: ms(p95(warm)), aim: "100 ms", beside: `median ${ms(median(warm))}; ${warm.length} principals of as many schools` }];
}
