import { Tabs } from "@/components/ui/tabs";

/** The views of the whole trust. */
export function InsightsTabs({ current }: { current: "three-ss" | "figures" | "inspections" | "helix" | "rubric" | "people" }) {
  return (
    <Tabs
      label="Insights"
      tabs={[
        { href: "/insights/three-ss", label: "All schools", current: current === "three-ss" },
        { href: "/insights/figures", label: "Figures", current: current === "figures" },
        { href: "/schools/inspections", label: "Inspection", current: current === "inspections" },
        { href: "/insights/helix", label: "The braid", current: current === "helix" },
        { href: "/insights/rubric", label: "Quality goals", current: current === "rubric" },
        { href: "/insights/people", label: "Growing people", current: current === "people" },
      ]}
    />
  );
}
