import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { counted } from "@/lib/words";

type Props = { frameworkId: string; elementId: string; above: string; title: string; at: "write" | "remarks" | "history"; open?: number; lede?: ReactNode };

/** Over the three rooms of an element that is being written. */
export function ElementTabs({ frameworkId, elementId, above, title, at, open = 0, lede }: Props) {
  const base = `/rubric/frameworks/${frameworkId}/elements/${elementId}`;
  return (
    <>
      <PageHeader back={{ href: `/rubric/frameworks/${frameworkId}`, label: "The draft" }} above={above} title={title} lede={lede} />
      <Tabs
        label="This element"
        tabs={[
          { href: base, label: "Write", current: at === "write" },
          { href: `${base}/remarks`, label: open > 0 ? `Read and remark (${counted(open, "open", "open")})` : "Read and remark", current: at === "remarks" },
          { href: `${base}/history`, label: "History", current: at === "history" },
        ]}
      />
    </>
  );
}
