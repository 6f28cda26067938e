import { SpotList } from "@/app/(trust)/bright-spots/_parts/spot-list";
import { Section } from "@/components/ui/section";
import { readBrightSpots } from "@/lib/bright-spots/list-bright-spots";
import { canReadRubric } from "@/lib/rubric/policy";
import type { Viewer } from "@/lib/viewers/viewer";

/** What others come to see at a school; nothing where nothing is marked. */
export async function SpotsOfSchool({ viewer, schoolId }: { viewer: Viewer; schoolId: string }) {
  const spots = canReadRubric(viewer) ? await readBrightSpots(viewer, { schoolId }) : [];
  return spots.length > 0 && <Section title="Bright spots" lede="What it does that others come to see."><SpotList spots={spots} without="school" /></Section>;
}
