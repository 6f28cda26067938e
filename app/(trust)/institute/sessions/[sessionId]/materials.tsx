import { addMaterialAction, removeMaterialAction } from "@/app/(trust)/institute/sessions/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FoundSession } from "@/lib/institute/sessions/find-session";
import { v7 } from "@/lib/submissions/uuid";

/** Links and texts for a session; the facilitators keep them. */
export function Materials({ session }: { session: FoundSession }) {
  const { id, materials, cohort } = session;
  if (materials.length === 0 && !cohort.runs) return null;
  return (
    <Section title="Materials">
      {materials.length > 0 && (
        <ul className="max-w-text border-t border-line">
          {materials.map((one) => (
            <li key={one.id} className="border-b border-line py-3">
              {one.href ? <a href={one.href} rel="noreferrer" className="inline-flex min-h-11 items-center font-[550]">{one.title}</a> : <p className="font-[550]">{one.title}</p>}
              {one.words && <p className="whitespace-pre-line text-ink-soft">{one.words}</p>}
              {cohort.runs && <OneButton action={removeMaterialAction} fields={{ sessionId: id, materialId: one.id }} kind="quiet" size="small" about={`: ${one.title}`}>Take away</OneButton>}
            </li>
          ))}
        </ul>
      )}
      {cohort.runs && (
        <div className="mt-4">
          <Details summary="Add a material">
            <DescribedForm
              bar={false} action={addMaterialAction} kind="secondary" submit="Add it"
              parts={[
                { kind: "hidden", name: "requestId", value: v7() },
                { kind: "hidden", name: "sessionId", value: id },
                { kind: "text", name: "material", label: "What it is", whoSees: { kind: "group", names: ["the cohort", "the other facilitators"] } },
                { kind: "text", name: "href", label: "Link", optional: true, hint: "It begins with https://" },
                { kind: "area", name: "words", label: "In words", optional: true, rows: 4 },
              ]}
            />
          </Details>
        </div>
      )}
    </Section>
  );
}
