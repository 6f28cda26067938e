import { Tabs } from "@/components/ui/tabs";
import type { Rooms } from "@/lib/reviews/meeting/read-signed-summary";

type Place = "pack" | "agenda" | "sent" | "meeting" | "summary";

/** The rooms of a review, those that have something in them. */
export function ReviewTabs({ review, at }: { review: Rooms; at: Place }) {
  const base = `/reviews/${review.id}`;
  const tabs = [
    { place: "pack", label: "Pack", href: base, there: true },
    { place: "agenda", label: "Agenda", href: `${base}/agenda`, there: review.openedAt !== null },
    { place: "sent", label: "Sent", href: `${base}/versions/${review.latestVersion}`, there: review.latestVersion > 0 },
    { place: "meeting", label: "Meeting", href: `${base}/meeting`, there: review.lockedAt !== null },
    { place: "summary", label: "Summary", href: `${base}/summary`, there: review.signedAt !== null },
  ] as const;
  return <Tabs label="This review" tabs={tabs.filter(({ there }) => there).map(({ place, label, href }) => ({ href, label, current: place === at }))} />;
}
