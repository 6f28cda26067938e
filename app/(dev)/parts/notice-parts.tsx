import { Copyable } from "@/components/ui/copyable";
import { Details } from "@/components/ui/details";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { SaveLine } from "@/components/ui/save-line";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { UndoBar } from "@/components/ui/undo-bar";

async function nothing() {
  "use server";
}

export function NoticeParts() {
  return (
    <Section title="Notices and states">
      <div className="flex flex-col gap-6">
        <UndoBar message="Action deleted." action={nothing} />
        <Notice kind="success" title="Shared with Asha">
          How you are stays between the two of you.
        </Notice>
        <Notice title="You missed last week. It happens.">The week before last stands in each box.</Notice>
        <Notice
          kind="attention"
          title="This may name a child"
          actions={
            <ButtonLink href="/parts" kind="secondary" size="small">
              Change the words
            </ButtonLink>
          }
        >
          ‘Year 4’ and a first name stand in one sentence. Safeguarding here is about the system, never a case.
        </Notice>
        <div>
          <SaveLine state="saved" at="14:02" />
          <SaveLine state="saving" />
          <SaveLine state="waiting" />
        </div>
        <Progress value={5} max={7} label="5 of 7 sections ready" />
        <Tabs
          label="Views"
          tabs={[
            { href: "/parts", label: "This half term", current: true },
            { href: "/parts?view=year", label: "This year" },
            { href: "/parts?view=all", label: "All years" },
          ]}
        />
        <Details summary="What happens to what you write">It stays yours until you share it. Then the people named beside each box can read it.</Details>
        <EmptyState title="No actions yet" action={<ButtonLink href="/parts">Add the first one</ButtonLink>}>
          An action says who does what by when. It comes back by itself in your next check-in.
        </EmptyState>
        <Copyable label="Invitation link" value="https://braid.example/join/5f0c2b7e" />
      </div>
    </Section>
  );
}
