import { SpotList } from "@/app/(trust)/bright-spots/_parts/spot-list";
import { Section } from "@/components/ui/section";
import type { ListedBrightSpot } from "@/lib/bright-spots/list-bright-spots";

/** What others come to see at a school; nothing where nothing is marked. */
export function SpotsOfSchool({ spots }: { spots: ListedBrightSpot[] }) {
  return spots.length > 0 && <Section title="Bright spots" lede="What it does that others come to see."><SpotList spots={spots} without="school" /></Section>;
}
