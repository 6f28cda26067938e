import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { TakeOut } from "./_parts/take-out";
import type { FrameworkCard } from "@/lib/rubric/list-frameworks";
import { withItsYear } from "@/lib/school-year/day";
import { londonDay } from "@/lib/clock";

/** A framework by area: each element in a line, so that a teacher sees what there is without opening anything. */
export function FrameworkSection({ framework: { id, name, about, number, publishedAt, mine, areas } }: { framework: FrameworkCard }) {
  return (
    <Section
      id={id} title={name} lede={about || undefined}
      actions={mine && <ButtonLink href={`/rubric/frameworks/${id}`} kind="secondary" size="small" icon="pencil">{number === null ? "Write the draft" : "Edit"}</ButtonLink>}
    >
      {number === null && <p><Tag icon="lock">Draft: its editors alone read it</Tag></p>}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {areas.map((area) => (
          <section key={area.id} aria-labelledby={area.id} className="min-w-0">
            <h3 id={area.id}>{area.title}</h3>
            {area.about && <p className="text-muted">{area.about}</p>}
            <p className="hidden sm:block no-print"><Link href={`/rubric/areas/${area.id}/print`} className="inline-flex min-h-11 items-center text-sm">On two sides of paper<span className="sr-only">: {area.title}</span></Link></p>
            <ul className="mt-3 border-t border-line">
              {area.elements.map((element) => (
                <li key={element.id} className="relative border-b border-line py-2.5 hover:bg-wash">
                  <Link href={`/rubric/elements/${element.id}`} className="font-[550] after:absolute after:inset-0">{element.title}</Link>
                  <p className="hidden text-sm text-ink-soft sm:block">{element.summary}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {publishedAt && number !== null && (
        <div className="mt-4 flex flex-wrap items-center gap-x-6 text-sm text-muted">
          <p>Version {number}, published on {withItsYear(londonDay(publishedAt))}.</p>
          <Link href={`/rubric/frameworks/${id}/versions`} className="inline-flex min-h-11 items-center">What is new<span className="sr-only"> in {name}</span></Link>
          <TakeOut frameworkId={id} name={name} />
        </div>
      )}
    </Section>
  );
}
