import Link from "next/link";
import { MomentText } from "@/components/ui/moment-text";
import { Icon, type IconName } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { supportKindName } from "@/lib/check-ins/support-kinds";
import { londonDay } from "@/lib/clock";
import type { NeedsMe as One, NeedsMeList } from "@/lib/home/read-needs-me";
import { inWords } from "@/lib/school-year/day";

const looks: Record<One["what"], { icon: IconName; title: string }> = {
  support: { icon: "people", title: "Asks for support" },
  "to-sign": { icon: "review", title: "Review to sign off" },
  "to-send": { icon: "review", title: "Agenda to send" },
  "not-discussed": { icon: "check-in", title: "Not yet discussed" },
};

const hrefOf = (one: One) => (one.what === "support" ? `/check-ins/${one.about}` : `/reviews/${one.about}`);

function wordsOf(one: One): string {
  if (one.what === "support") {
    const [kind = "", ...note] = one.title.split(":");
    return [supportKindName(kind), note.join(":")].filter(Boolean).join(": ");
  }
  if (one.what === "not-discussed") return `${one.title}. Raise it at the next one-to-one.`;
  return one.what === "to-sign" ? "The meeting is over." : "The pack locks once the agenda is sent.";
}

/** What waits for the viewer; nothing stands here when nothing does. */
export function NeedsMe({ needsMe: { shown, total } }: { needsMe: NeedsMeList }) {
  if (total === 0) return null;
  return (
    <Section title="Needs me">
      <ul className="border-t border-line">
        {shown.map((one, place) => (
          <li key={`${one.what}${one.about}${place}`} className="relative grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-b border-line py-3 hover:bg-wash @xl:grid-cols-[auto_1fr_auto]">
            <Icon name={looks[one.what].icon} className="mt-0.5 size-5" />
            <span className="min-w-0">
              <Link href={hrefOf(one)} prefetch={false} className="font-[550] after:absolute after:inset-0">
                {one.school}: {looks[one.what].title.toLowerCase()}
              </Link>
              <span className="block max-w-text text-ink-soft">{wordsOf(one)}</span>
            </span>
            <span className="col-start-2 text-sm text-muted @xl:col-start-auto">
              {one.what === "support" ? `Since ${inWords(londonDay(one.at))}` : <>Review <MomentText at={one.at} /></>}
            </span>
          </li>
        ))}
      </ul>
      {total > shown.length && <p className="mt-3 text-sm text-muted">And {total - shown.length} more, in <Link href="/check-ins">check-ins</Link> and <Link href="/reviews">reviews</Link>.</p>}
    </Section>
  );
}
