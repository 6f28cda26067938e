import { SpotList } from "@/app/(trust)/bright-spots/_parts/spot-list";
import { Section } from "@/components/ui/section";
import { readBrightSpots } from "@/lib/bright-spots/list-bright-spots";
import type { Viewer } from "@/lib/viewers/viewer";

/** Where an element can be seen at work; nothing where it cannot yet. */
export async function SpotsOfElement({ viewer, elementId }: { viewer: Viewer; elementId: string }) {
  const spots = await readBrightSpots(viewer, { elementId });
  return spots.length > 0 && <Section id="bright-spots" title="See it at work" lede="Colleagues who will show you."><SpotList spots={spots} without="element" /></Section>;
}
