import type { Metadata } from "next";
import { InsightsTabs } from "@/app/(trust)/insights/insights-tabs";
import { HowPeopleGrow } from "@/app/(trust)/insights/people/how-people-grow";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { type GrowingPeople, readGrowingPeople } from "@/lib/insights/growing-people/read-growing-people";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "Growing people" };

export default async function GrowingPeoplePage() {
  const viewer = await requireViewer();
  const people = await orNotFound(readGrowingPeople(viewer));
  return (
    <>
      <PageHeader
        back={{ href: "/", label: "Home" }} title="Growing people" lede={headline(people)}
        actions={people.showcases > 0 && <ButtonLink href="/institute/showcases" kind="secondary" size="small">{counted(people.showcases, "showcase")}</ButtonLink>}
      />
      <InsightsTabs current="people" />
      <HowPeopleGrow people={people} viewer={viewer} />
    </>
  );
}

/** The headline: how many took part, and how far it went. */
function headline({ tookPart, measured, showcases }: GrowingPeople): string {
  if (tookPart === null) return "How people take part in triads, sets and programmes, and what they do next.";
  const result = measured === null ? "" : ` ${measured} or more have a project with a measured result.`;
  return `${tookPart} or more people have taken part in a programme.${result}${showcases > 0 ? ` ${counted(showcases, "project is", "projects are")} there for everybody to read.` : ""}`;
}
