import Link from "next/link";
import { SearchBox } from "@/app/(trust)/rubric/_parts/search-box";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import type { Desk } from "@/lib/rubric/study/read-desk";
import { counted } from "@/lib/words";

/** The way into the rubric from home: one box, what one works on, where one left off. */
export function RubricDesk({ desk }: { desk: Desk | undefined }) {
  if (!desk?.published) return null;
  const { focus, last, asked, module } = desk;
  const ways = [
    ...(focus ? [{ href: `/rubric/elements/${focus.id}`, above: "What you work on", ...focus }] : []),
    ...(last && last.id !== focus?.id ? [{ href: `/rubric/elements/${last.id}`, above: "Where you left off", ...last }] : []),
    ...(module ? [{ href: `/rubric/credits/${module.studyId}`, above: "A module that you began", title: module.title, summary: "What you wrote waits where you left it." }] : []),
    ...(asked > 0 ? [{ href: "/rubric/study", above: "In the rubric", title: `${counted(asked, "colleague asks", "colleagues ask")} how you see their teaching`, summary: "For the two of you alone." }] : []),
  ];
  return (
    <Section title="Rubric">
      <SearchBox />
      {ways.length > 0 && (
        <>
          <ul className="mt-6 max-w-text border-t border-line">
            {ways.map(({ href, above, title, summary }) => (
              <li key={above} className="relative border-b border-line py-3 hover:bg-wash">
                <p className="text-sm text-muted">{above}</p>
                <Link href={href} className="font-[550] after:absolute after:inset-0">{title}</Link>
                <p className="text-ink-soft">{summary}</p>
              </li>
            ))}
          </ul>
          <div className="mt-3"><WhoSees kind="own" /></div>
        </>
      )}
    </Section>
  );
}
