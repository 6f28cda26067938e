import { recordEvent } from "@/lib/audit/record-event";
import { fold } from "@/lib/csv/fold";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canDesignReturns } from "../policy";
import type { ReturnMeasure } from "./measure";

type Designed = { requestId: string; number: number; measures: readonly (Omit<ReturnMeasure, "key"> & { key: string })[] };

/**
 * Publishes the next version of what every school is asked for. Returns that are open keep the version they were opened with.
 * @param number the newest version that the writer saw, 0 before the first
 * @throws NotFound for whoever designs none; Refused when two measures have one name, or somebody published meanwhile
 */
export function designTemplate(viewer: Viewer, { requestId, number, measures }: Designed): Promise<{ id: string }> {
  const { trustId, personId: publishedById, at: publishedAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canDesignReturns(viewer)) throw new NotFound();
    const twice = measures.findIndex(({ name }, place) => measures.some((other, before) => before < place && fold(other.name) === fold(name)));
    if (twice >= 0) throw new Refused("Two measures have this name", `measures.${twice}.name`);
    return once(db, viewer, requestId, async (id) => {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`return-template:${trustId}`}, 0))`;
      const newest = await db.returnTemplate.findFirst({ where: { trustId }, orderBy: { number: "desc" }, select: { number: true } });
      if ((newest?.number ?? 0) !== number) throw new Refused("Somebody published another version while you wrote. Open this page again to see it.");
      await db.returnTemplate.createMany({ data: [{ trustId, id, number: number + 1, measures: keyed(measures), publishedById, publishedAt }] });
      await recordEvent(db, viewer, "return-template.published", { subjectId: id, facts: { number: number + 1, measures: measures.length } });
    });
  });
}

/** Every measure with a key of its own, which it keeps whatever it is called later. */
function keyed(measures: Designed["measures"]): ReturnMeasure[] {
  const taken = new Set(measures.map(({ key }) => key).filter(Boolean));
  return measures.map((measure) => {
    if (measure.key) return measure;
    const word = fold(measure.name).normalize("NFKD").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 60) || "measure";
    let key = word;
    for (let next = 2; taken.has(key); next += 1) key = `${word}-${next}`;
    taken.add(key);
    return { ...measure, key };
  });
}
