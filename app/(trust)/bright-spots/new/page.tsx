import type { Metadata } from "next";
import { markAction } from "@/app/(trust)/bright-spots/actions";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { DescribedForm } from "@/components/forms/described-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { openMarking } from "@/lib/bright-spots/open-marking";
import { v7 } from "@/lib/submissions/uuid";
import { ChooseSchool } from "./choose-school";

export const metadata: Metadata = { title: "Mark a bright spot" };

const options = (named: readonly { id: string; name: string }[]) => named.map(({ id, name }) => ({ value: id, label: name }));

export default async function MarkPage({ searchParams }: { searchParams: Promise<{ school?: string; element?: string }> }) {
  const viewer = await requireViewer();
  const asked = await searchParams;
  const { schools, school, people, elements } = await orNotFound(openMarking(viewer, asked.school));
  const whoSees = { kind: "trust" } as const;
  return (
    <>
      <PageHeader
        title="Mark a bright spot" above={school?.name} back={school ? { href: "/bright-spots/new", label: "Choose another school" } : { href: "/bright-spots", label: "Bright spots" }}
        lede="A practice, not a person: what it is and what one can see. No grade, and nothing for appraisal."
      />
      {elements.length === 0 ? (
        <EmptyState title="The rubric comes first">A bright spot belongs to an element of the rubric. Once a framework is published, mark one here.</EmptyState>
      ) : school ? (
        <DescribedForm
          action={markAction} submit="Ask them to agree" cancel={{ href: "/bright-spots" }}
          parts={[
            { kind: "hidden", name: "requestId", value: v7() },
            { kind: "hidden", name: "schoolId", value: school.id },
            { kind: "text", name: "name", label: "What people call it", hint: "Such as ‘Talk partners with sentence stems’.", whoSees },
            { kind: "select", name: "elementId", label: "Element of the rubric", placeholder: "Choose an element", options: options(elements), value: asked.element ?? "" },
            { kind: "area", name: "about", label: "What it is", hint: "What is done, by whom, how often.", whoSees },
            { kind: "area", name: "seen", label: "What a visitor can see", hint: "Where to stand, what to listen for, what to look at.", whoSees },
            { kind: "select", name: "hostId", label: "The person to ask", hint: "It shows to nobody else until they agree.", placeholder: "Choose a colleague there", options: options(people) },
          ]}
        />
      ) : (
        <ChooseSchool schools={schools} element={asked.element} />
      )}
    </>
  );
}
