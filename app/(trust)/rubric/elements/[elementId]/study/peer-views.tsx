import { OneButton } from "@/components/forms/one-button";
import { DescribedForm } from "@/components/forms/described-form";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import type { FoundElement } from "@/lib/rubric/find-element";
import type { Colleague } from "@/lib/rubric/study/open-study";
import type { PeerViewRead } from "@/lib/rubric/study/read-study";
import { londonDay } from "@/lib/clock";
import { inWords } from "@/lib/school-year/day";
import { deletePeerViewAction, invitePeerAction } from "../../../study-actions";

type Props = { element: FoundElement; views: readonly PeerViewRead[]; colleagues: readonly Colleague[]; requestId: string };

const standing = ({ declined, answeredAt, askedAt }: PeerViewRead) =>
  declined ? "said no this time" : answeredAt ? `answered on ${inWords(londonDay(answeredAt))}` : `asked on ${inWords(londonDay(askedAt))}`;

/** How a colleague sees it: one's own view is easily kinder, or harder, than what somebody else saw. */
export function PeerViews({ element, views, colleagues, requestId }: Props) {
  return (
    <Section title="How a colleague sees it" lede="Ask somebody who has been in your room. What they write is for the two of you.">
      {views.length > 0 && (
        <ul className="mb-8 max-w-text border-t border-line">
          {views.map((view) => (
            <li key={view.id} className="flex flex-col gap-2 border-b border-line py-3">
              <p><span className="font-[550]">{view.peer}</span> <span className="text-sm text-muted">{standing(view)}</span></p>
              {view.said && (
                <>
                  <p>Sees you at <strong>{view.said.named ?? element.stages[view.said.stage]?.name ?? "a stage that is no longer there"}</strong>: {view.said.seen}</p>
                  {view.said.question && <p className="font-serif text-lg">{view.said.question}</p>}
                  <WhoSees kind="personal" names={[view.peer]} />
                </>
              )}
              <OneButton action={deletePeerViewAction} fields={{ peerViewId: view.id }} kind="quiet" size="small" about={`what you asked ${view.peer}`}>{view.said ? "Delete it for both" : "Take it back"}</OneButton>
            </li>
          ))}
        </ul>
      )}
      <DescribedForm
        bar={false} action={invitePeerAction} kind="secondary" submit="Ask them"
        parts={[
          { kind: "hidden", name: "requestId", value: requestId },
          { kind: "hidden", name: "elementId", value: element.id },
          { kind: "select", name: "peerId", label: "Colleague", placeholder: "Choose somebody", options: colleagues.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` })), whoSees: { kind: "personal", names: ["the colleague you ask"] } },
        ]}
      />
    </Section>
  );
}
