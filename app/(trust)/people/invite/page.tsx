import type { Metadata } from "next";
import { inviteEverybodyAction } from "@/app/(trust)/people/invite/actions";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { countUninvited } from "@/lib/people/invite-everybody";

export const metadata: Metadata = { title: "Invite people" };

export default async function InvitePage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireArranger();
  const count = await countUninvited(viewer);
  return (
    <>
      <PageHeader
        title="Invite people"
        lede={count === 0 ? "Everybody with a role has been sent an invitation." : `${count === 1 ? "One person" : `${count.toLocaleString("en-GB")} people`} with a role ${count === 1 ? "has" : "have"} not been sent an invitation yet.`}
        back={{ href: "/people", label: "People" }}
      />
      <SavedNotice searchParams={searchParams} words={{ sent: "The invitations are on their way." }} />
      {count > 0 && (
        <DescribedForm action={inviteEverybodyAction} submit={count === 1 ? "Invite this person" : "Invite them all"} pendingLabel="Sending…" cancel={{ href: "/people" }} parts={[]}>
          <p className="max-w-text">Each gets an e-mail with a link of their own, which holds for two weeks. It says who invites them and to which trust, and nothing else.</p>
        </DescribedForm>
      )}
    </>
  );
}
