import { Tabs } from "@/components/ui/tabs";

/** The two views of the whole trust. */
export function InsightsTabs({ current }: { current: "three-ss" | "helix" }) {
  return (
    <Tabs
      label="Insights"
      tabs={[
        { href: "/insights/three-ss", label: "All schools", current: current === "three-ss" },
        { href: "/insights/helix", label: "The braid", current: current === "helix" },
      ]}
    />
  );
}
