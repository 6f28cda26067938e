import type { Metadata } from "next";
import { Access } from "@/app/(trust)/people/[personId]/access";
import { Periods } from "@/app/(trust)/people/[personId]/periods";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { dutyWords } from "@/lib/people/duties";
import { canArrangePeople, canGive, canPreviewPerson } from "@/lib/people/policy";
import { type PersonLine, readPerson } from "@/lib/people/read-person";
import { capitalWord, word } from "@/lib/trusts/words";
import { capital } from "@/lib/words";

export const metadata: Metadata = { title: "Person" };

const done = {
  added: "Added. Give them a role next.", role: "The role is given. It counts from their next click.", ended: "The last day is set.", duty: "Appointed.", line: "They have a line manager from that day. Triads and rehearsals go by it.",
  invited: "The invitation is on its way.", suspended: "Suspended. Every session of theirs is over.", restored: "Open again. They sign in anew.", codes: "Their codes are taken away. They set up new ones when they next sign in.",
};

const lineWords = ({ as, with: other }: PersonLine) => as === "managed" ? { words: `Line manager: ${other}`, called: `line management by ${other}` } : { words: `Line manager of ${other}`, called: `line management of ${other}` };

type Props = { params: Promise<{ personId: string }>; searchParams: SearchParams };

export default async function PersonPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const person = await orNotFound(readPerson(viewer, idOrNotFound((await params).personId)));
  const arranges = canArrangePeople(viewer);
  const gives = canGive(viewer, person.id);
  const at = `/people/${person.id}`;
  const period = { today: viewer.today, ...(arranges ? { base: at } : {}) };
  const duties = person.duties.map(({ duty, ...rest }) => ({ ...rest, words: capital(dutyWords[duty]) }));
  return (
    <>
      <PageHeader
        title={person.name}
        above={person.email ?? undefined}
        lede={person.suspended ? <Tag tone="attention" icon="lock">Suspended</Tag> : undefined}
        back={{ href: "/people", label: "People" }}
        actions={canPreviewPerson(viewer) && person.id !== viewer.personId && !person.suspended && <ButtonLink href={`${at}/preview`} prefetch={false} kind="secondary" icon="eye">See it as they do</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={done} />
      <Section title="Roles" actions={gives && <ButtonLink href={`${at}/role`} kind="secondary" size="small" icon="plus">Give a role</ButtonLink>}>
        <Periods periods={person.roles.map(({ role, ...rest }) => ({ ...rest, words: capitalWord(viewer, role) }))} kind="role" none="No role yet. Without one they see nothing." {...period} />
      </Section>
      {(arranges || duties.length > 0) && (
        <Section title="Duties" actions={gives && <ButtonLink href={`${at}/duty`} kind="secondary" size="small" icon="plus">Appoint</ButtonLink>}>
          <Periods periods={duties} kind="duty" none="None." {...period} />
        </Section>
      )}
      {person.oneToOnes.length > 0 && (
        <Section title="One-to-ones">
          <Periods periods={person.oneToOnes.map((one) => ({ ...one, schoolName: null, words: one.as === "leader" ? `Led by ${one.with}` : `Leads ${one.with}` }))} kind="one-to-one" none="" today={viewer.today} />
        </Section>
      )}
      {(arranges || person.lines.length > 0) && (
        <Section title="Line management" actions={arranges && <ButtonLink href={`${at}/line`} kind="secondary" size="small" icon="plus">Say who</ButtonLink>}>
          <Periods periods={person.lines.map((line) => ({ ...line, schoolName: null, ...lineWords(line) }))} kind="line" none="Nobody is said to be their line manager." {...period} />
          <div className="mt-3"><WhoSees kind="group" names={["The two themselves", "the trust’s administrators"]} writer={false} /></div>
        </Section>
      )}
      {arranges && <Access person={person} self={person.id === viewer.personId} leavesFrom={word(viewer, "trust")} />}
    </>
  );
}
