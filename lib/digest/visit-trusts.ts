import { londonDay } from "@/lib/clock";
import { prisma } from "@/lib/db/client";
import { enqueueOnce } from "@/lib/jobs/enqueue";
import { timeOfDay } from "@/lib/school-year/day";
import { slotReached } from "./digest-times";

/**
 * Puts a round on the queue for every trust, once for each time of the day however many workers ask.
 * @returns how many trusts were asked for; 0 before the day's first time
 */
export async function visitTrusts(at: Date): Promise<number> {
  const slot = slotReached(timeOfDay(at));
  if (!slot) return 0;
  const trusts = await prisma().$queryRaw<{ trustId: string }[]>`SELECT "trustId" FROM trusts_to_visit()`;
  await enqueueOnce("round", trusts.map(({ trustId }) => ({ work: { trustId, slot }, occasion: `${londonDay(at)} ${slot}` })));
  return trusts.length;
}
