import Link from "next/link";
import { MomentText } from "@/components/ui/moment-text";
import { Icon, type IconName } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { supportKindName } from "@/lib/check-ins/support-kinds";
import { londonDay } from "@/lib/clock";
import { askedWords } from "@/lib/asked/asked-words";
import type { AskedOfMe } from "@/lib/asked/read-asked-of-me";
import { isAsked, type NeedsMe as One, type NeedsMeList } from "@/lib/home/read-needs-me";
import { inWords } from "@/lib/school-year/day";

const looks: Record<Exclude<One["what"], AskedOfMe["what"]>, { icon: IconName; title: string }> = {
  support: { icon: "people", title: "Asks for support" },
  "to-sign": { icon: "review", title: "Review to sign off" },
  "to-send": { icon: "review", title: "Agenda to send" },
  "not-discussed": { icon: "check-in", title: "Not yet discussed" },
};

/** How a row looks, what it says and where it leads. */
function rowOf(one: One): { icon: IconName; href: string; title: string; words: string } {
  if (isAsked(one)) {
    const { title, href, about } = askedWords(one);
    return { icon: one.what.startsWith("video") ? "video" : "people", href, title, words: about };
  }
  const { icon, title } = looks[one.what as keyof typeof looks];
  return { icon, href: one.what === "support" ? `/check-ins/${one.about}` : `/reviews/${one.about}`, title: `${one.school}: ${title.toLowerCase()}`, words: wordsOf(one) };
}

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
        {shown.map((one) => ({ one, ...rowOf(one) })).map(({ one, icon, href, title, words }, place) => (
          <li key={`${one.what}${one.about}${place}`} className="relative grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-b border-line py-3 hover:bg-wash @xl:grid-cols-[auto_1fr_auto]">
            <Icon name={icon} className="mt-0.5 size-5" />
            <span className="min-w-0">
              <Link href={href} prefetch={false} className="font-[550] after:absolute after:inset-0">
                {title}
              </Link>
              <span className="block max-w-text text-ink-soft">{words}</span>
            </span>
            <span className="col-start-2 text-sm text-muted @xl:col-start-auto">
              {one.what === "support" || isAsked(one) ? `Since ${inWords(londonDay(one.at))}` : <>Review <MomentText at={one.at} /></>}
            </span>
          </li>
        ))}
      </ul>
      {total > shown.length && <p className="mt-3 text-sm text-muted">And {total - shown.length} more, in <Link href="/check-ins">check-ins</Link>, <Link href="/reviews">reviews</Link>, <Link href="/videos">practice videos</Link> and <Link href="/bright-spots/visits">visits</Link>.</p>}
    </Section>
  );
}
