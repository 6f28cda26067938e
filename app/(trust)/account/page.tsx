import type { Metadata } from "next";
import { requireViewer } from "@/lib/auth/require-viewer";
import { hasDates } from "@/lib/calendar/way";
import { TapForm } from "@/components/forms/kept-form";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { readAccount } from "@/lib/people/read-account";
import { withItsYear } from "@/lib/school-year/day";
import { endOtherSessionsAction } from "./actions";
import { OthersTable, SignInsTable } from "./event-tables";
import { HowYouSignIn } from "./how-you-sign-in";

export const metadata: Metadata = { title: "Your account" };

const done: Record<string, string> = {
  "password-changed": "Your password is changed, and you are signed out everywhere else.",
  "codes-set-up": "One-time codes are set up.",
  "mail-time-chosen": "Your daily mail comes when you chose.",
  "signed-out-elsewhere": "You are signed out everywhere else.",
};

export default async function AccountPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const viewer = await requireViewer();
  const { security, others, manager } = await readAccount(viewer);
  const asked = await searchParams;
  const just = Object.keys(done).find((one) => one in asked);
  return (
    <>
      <PageHeader title="Your account" lede="How you sign in, and who has opened what is yours." />
      {just && (
        <div className="mb-8">
          <Notice kind="success">{done[just]}</Notice>
        </div>
      )}
      <HowYouSignIn security={security} works={hasDates(viewer)} />
      {manager && (
        <Section title="Your line manager" lede={`${manager.name}, since ${withItsYear(manager.since)}, as your trust’s administrators have it. If that is wrong, tell one of them.`}>
          <WhoSees kind="group" names={["You", manager.name, "the trust’s administrators"]} writer={false} />
        </Section>
      )}
      <Section
        title="Who opened what is yours"
        lede="Each time somebody else opens, exports or changes a personal record of yours, it is written down here. Only you and the trust’s administrators see this list, and it never says what the record holds."
      >
        {others.length === 0 ? (
          <EmptyState title="Nobody so far">When somebody does, you read here who it was and when.</EmptyState>
        ) : (
          <OthersTable others={others} />
        )}
      </Section>
      <Section
        title="Your sign-ins"
        lede="If one of these was not you, change your password and tell your trust’s administrator."
        actions={
          <TapForm action={endOtherSessionsAction}>
            <Button kind="secondary" size="small">
              Sign out everywhere else
            </Button>
          </TapForm>
        }
      >
        <SignInsTable signIns={security.signIns} />
      </Section>
    </>
  );
}
