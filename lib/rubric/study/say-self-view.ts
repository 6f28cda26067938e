import { seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import { asDate, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findElement } from "../find-element";
import { type SelfViewInput, selfViewSaid } from "./schema";

const placeOf = (viewer: Viewer, elementId: string, saidOn: Day) => ({ table: "self_view", row: `${viewer.personId}:${elementId}:${saidOn}` }) as const;

/** A self-view as it was sealed. */
export const openSelfView = async (db: TenantDb, viewer: Viewer, { elementId, saidOn, sealed }: { elementId: string; saidOn: Day; sealed: Uint8Array }) =>
  selfViewSaid.parse(await unseal(db, viewer.trustId, placeOf(viewer, elementId, saidOn), sealed));

/**
 * Keeps where the viewer sees themselves in an element today, sealed; a second one on the same day takes the first one's place.
 * @throws Refused when the framework has no such stage
 * @throws NotFound when there is no such element
 */
export function saySelfView(viewer: Viewer, { elementId, stage, why }: SelfViewInput): Promise<void> {
  const { trustId, personId, today } = viewer;
  return withTenant(viewer, async (db) => {
    const { stages } = await findElement(db, viewer, elementId);
    const chosen = stages[stage];
    if (!chosen) throw new Refused("Choose one of the stages", "stage");
    const saidOn = asDate(today);
    const sealed = await seal(db, trustId, placeOf(viewer, elementId, today), { stage, named: chosen.name, why });
    await db.selfView.upsert({
      where: { trustId_personId_elementId_saidOn: { trustId, personId, elementId, saidOn } },
      create: { trustId, personId, elementId, saidOn, sealed }, update: { sealed },
    });
  });
}
