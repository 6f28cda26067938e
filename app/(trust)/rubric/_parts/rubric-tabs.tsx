import { Tabs } from "@/components/ui/tabs";
import { canOfferVideos } from "@/lib/videos/policy";
import type { Viewer } from "@/lib/viewers/viewer";

type Room = "rubric" | "videos" | "bright-spots" | "modules" | "study";

/** The rooms round the rubric: what it says, who shows it, where it can be seen, and one's own study of it. */
export function RubricTabs({ viewer, current }: { viewer: Viewer; current: Room }) {
  const rooms = [
    { room: "rubric", href: "/rubric", label: "Elements" },
    ...(canOfferVideos(viewer) ? [{ room: "videos", href: "/videos", label: "Videos" }] : []),
    { room: "bright-spots", href: "/bright-spots", label: "Bright spots" },
    { room: "modules", href: "/rubric/modules", label: "Modules" },
    { room: "study", href: "/rubric/study", label: "My study" },
  ];
  return <Tabs label="Rubric" tabs={rooms.map(({ room, ...tab }) => ({ ...tab, current: room === current }))} />;
}
