import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { londonDay } from "@/lib/clock";
import type { DraftModule } from "@/lib/rubric/modules/find-draft";
import { withItsYear } from "@/lib/school-year/day";

/** Over the four rooms of a module that is being written. */
export function ModuleTabs({ module: { id, title, framework, changedBy, changedAt }, at }: { module: DraftModule; at: "words" | "reading" | "university" | "publish" }) {
  const base = `/rubric/modules/${id}/edit`;
  return (
    <>
      <PageHeader back={{ href: "/rubric/modules", label: "Study modules" }} above={framework} title={title} lede={`Last changed by ${changedBy} on ${withItsYear(londonDay(changedAt))}.`} />
      <Tabs
        label="This module"
        tabs={[
          { href: base, label: "What it says", current: at === "words" },
          { href: `${base}/reading`, label: "Reading", current: at === "reading" },
          { href: `${base}/university`, label: "University", current: at === "university" },
          { href: `${base}/publish`, label: "Publish", current: at === "publish" },
        ]}
      />
    </>
  );
}
