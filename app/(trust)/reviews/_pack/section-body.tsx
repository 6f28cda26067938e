import { ActionsDone } from "@/app/(trust)/reviews/_pack/actions-done";
import { ByPriority } from "@/app/(trust)/reviews/_pack/by-priority";
import { DataChanged } from "@/app/(trust)/reviews/_pack/data-changed";
import type { PackView } from "@/app/(trust)/reviews/_pack/pack-view";
import { SupportAnswered } from "@/app/(trust)/reviews/_pack/support-answered";
import { ThreeSWeeks } from "@/app/(trust)/reviews/_pack/three-s";
import type { SectionKey } from "@/lib/reviews/pack/sections";

/** What a section fills itself with. */
export function SectionBody({ view, sectionKey }: { view: PackView; sectionKey: SectionKey }) {
  if (sectionKey === "priorities") return <ByPriority view={view} />;
  if (sectionKey === "actions") return <ActionsDone view={view} />;
  if (sectionKey === "support") return <SupportAnswered view={view} />;
  if (sectionKey === "data") return <DataChanged view={view} />;
  const timeline = view.timelines.find(({ s }) => s === sectionKey);
  return timeline ? <ThreeSWeeks view={view} timeline={timeline} /> : null;
}
