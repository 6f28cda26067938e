import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canStartProgrammes } from "@/lib/institute/policy";
import { kindWord } from "@/lib/institute/programmes/kinds";
import { type ListedCohort, readInstitute } from "@/lib/institute/read-institute";
import { inWords, withItsYear } from "@/lib/school-year/day";
import { LinkRows } from "./_parts/link-rows";
import { StateTag } from "./_parts/state-tag";

export const metadata: Metadata = { title: "Institute" };

const words = { withdrawn: "Taken back. Nobody else reads it any more, except the facilitators." };

const titleOf = ({ programme, name }: Pick<ListedCohort, "programme" | "name">) => `${programme}, ${name}`;

function Cohorts({ title, cohorts, about }: { title: string; cohorts: readonly ListedCohort[]; about: (cohort: ListedCohort) => string }) {
  if (cohorts.length === 0) return null;
  return (
    <Section title={title}>
      <LinkRows rows={cohorts.map((cohort) => ({ key: cohort.id, href: `/institute/cohorts/${cohort.id}`, title: titleOf(cohort), about: about(cohort) }))} />
    </Section>
  );
}

export default async function InstitutePage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { cohorts, programmes, nominations, toSupport, hasCoaches } = await orNotFound(readInstitute(viewer));
  const starts = canStartProgrammes(viewer);
  const of = (side: ListedCohort["side"]) => cohorts.filter((cohort) => cohort.side === side);
  const time = ({ startsOn, endsOn }: ListedCohort) => `${withItsYear(startsOn)} to ${withItsYear(endsOn)}`;
  return (
    <>
      <PageHeader
        title="Institute" lede="Programmes of a year for people who want to grow: sessions together, tasks tried at your own school."
        actions={starts && <ButtonLink href="/institute/programmes/new" kind={programmes.length === 0 ? "primary" : "secondary"} icon="plus">Start a programme</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      {toSupport.length > 0 && (
        <Section title="Your word is asked for" lede="They put themselves forward. Say whether you support it.">
          <LinkRows rows={toSupport.map(({ id, person, cohort, programme }) => ({ key: id, href: `/institute/nominations/${id}`, title: person, about: `${programme}, ${cohort}` }))} />
        </Section>
      )}
      <Cohorts title="You take part" cohorts={of("takes-part")} about={time} />
      {hasCoaches && <div className="mt-6"><LinkRows rows={[{ key: "coaching", href: "/institute/coaching", title: "My coaches", about: "From outside the trust, online. What you say to each other stays with the two of you." }]} /></div>}
      <Cohorts title="You run" cohorts={of("runs")} about={({ nominationsCloseOn, ...cohort }) => (nominationsCloseOn >= viewer.today ? `Open for nominations until ${inWords(nominationsCloseOn)}` : time({ nominationsCloseOn, ...cohort }))} />
      {of("runs").length > 0 && <div className="mt-6"><LinkRows rows={[{ key: "strengths", href: "/institute/strengths", title: "Who can help with what", about: "Strengths that people of your cohorts have let stand." }]} /></div>}
      {nominations.length > 0 && (
        <Section title="Your nominations">
          <LinkRows rows={nominations.map(({ id, cohort, programme, state }) => ({ key: id, href: `/institute/nominations/${id}`, title: `${programme}, ${cohort}`, tag: <StateTag state={state} /> }))} />
        </Section>
      )}
      <Cohorts title="Open now" cohorts={of("open")} about={({ nominationsCloseOn }) => `Put yourself forward until ${inWords(nominationsCloseOn)}`} />
      <Cohorts title="Other cohorts" cohorts={of("over")} about={time} />
      <Section title="For everybody">
        <LinkRows
          rows={[
            { key: "scripts", href: "/institute/scripts", title: "Rehearse a conversation", about: "A script of your own in five steps. Only you can see it." },
            { key: "showcases", href: "/institute/showcases", title: "Showcases", about: "Projects that colleagues finished and published to the trust." },
          ]}
        />
      </Section>
      {starts && programmes.length > 0 && (
        <Section title="Programmes" lede="Their limits, their cohorts, and how many people took part.">
          <LinkRows rows={programmes.map(({ id, name, kind }) => ({ key: id, href: `/institute/programmes/${id}`, title: name, ...(kindWord(kind) === name ? {} : { about: kindWord(kind) }) }))} />
        </Section>
      )}
      {cohorts.length === 0 && toSupport.length === 0 && (
        <EmptyState title="Nothing is open yet">{starts ? "Start a programme, then a cohort of it. Anybody who works in the trust can put themselves forward." : "When a programme opens for nominations, it stands here, whatever your job."}</EmptyState>
      )}
    </>
  );
}
