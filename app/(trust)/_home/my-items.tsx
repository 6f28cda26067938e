import Link from "next/link";
import { MomentText } from "@/components/ui/moment-text";
import { Section } from "@/components/ui/section";
import type { MyItem } from "@/lib/home/read-my-items";

const kinds = { going_well: "Going well", support: "Support", challenge: "Challenge" };

/** Agenda items that the viewer presents; nothing when there are none. */
export function MyItems({ items, seesAll = false }: { items: MyItem[]; seesAll?: boolean }) {
  if (items.length === 0) return null;
  return (
    <Section title="What I present" lede={seesAll ? undefined : "You see your own item, and nothing else of the review."}>
      <ul className="border-t border-line">
        {items.map((item) => (
          <li key={item.id} className="relative border-b border-line py-3 hover:bg-wash">
            <Link href={`/reviews/${item.reviewId}/items/${item.id}`} className="font-[550] after:absolute after:inset-0">
              {item.title}
            </Link>
            <p className="text-sm text-muted">
              {kinds[item.kind]} · {item.school} · <MomentText at={item.meetingAt} /> · {item.minutes} minutes
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
