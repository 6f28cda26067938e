import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { Readings } from "@/app/(trust)/people/[personId]/preview/readings";
import { Icon } from "@/components/ui/icon";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { previewPerson } from "@/lib/home/preview-person";
import { homeWord, roleLine } from "@/lib/home/role-words";
import { dutyWords } from "@/lib/people/duties";
import { capital } from "@/lib/words";

export const metadata: Metadata = { title: "See it as somebody" };

const ON_A_PHONE = 4;

export default async function PreviewPage({ params }: { params: Promise<{ personId: string }> }) {
  const viewer = await requireViewer();
  const { person, home, places, readings } = await orNotFound(previewPerson(viewer, idOrNotFound((await params).personId)));
  const roles = person.roles.map((held) => roleLine({ roles: [held], trust: person.trust }));
  const today = [...roles, ...person.duties.map(({ duty }) => capital(dutyWords[duty]))];
  return (
    <>
      <PageHeader
        title={`Braid as ${person.name} has it`}
        above={today.join(" · ") || "No role today"}
        lede="Their places and the kinds of record they read today. Nothing that anybody said is shown."
        back={{ href: `/people/${person.personId}`, label: person.name }}
      />
      <p className="flex max-w-text items-start gap-2 border-l-2 border-line pl-4 text-ink-soft">
        <Icon name="eye" className="mt-0.5 size-5" />
        <span>That you looked is in the log. {person.personId === viewer.personId ? "" : "They find it under Account."}</span>
      </p>
      <Section title="Their places" lede={`They begin on the home of a ${homeWord(home, person.trust.words).toLowerCase()}.${places.length > ON_A_PHONE ? " The first four stand on a phone’s bar." : ""}`}>
        <ol className="grid max-w-text gap-x-8 sm:grid-cols-2">
          {places.map((place) => (
            <li key={place.href} className="flex min-h-11 items-center gap-3 border-b border-line">
              <Icon name={place.icon} className="size-5 text-muted" />
              {place.label}
            </li>
          ))}
        </ol>
      </Section>
      <Section title="What they read" lede="By class of record, and by which of their roles. Drafts, one-to-ones and check-ins stay closed to you, here as everywhere.">
        <Readings readings={readings} />
      </Section>
    </>
  );
}
