import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { answersIn, BY_HAND, type Params, stepHref } from "@/app/(public)/set-up/answers";
import { SetUpFrame } from "@/app/(public)/set-up/set-up-frame";
import { administratorAction } from "@/app/(public)/set-up/[trust]/administrator/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Your name and e-mail" };

type Props = { params: Promise<{ trust: string }>; searchParams: Params };

export default async function AdministratorStep({ params, searchParams }: Props) {
  const { trust } = await params;
  const answers = await answersIn(searchParams);
  if (trust === BY_HAND && !answers.trustName) redirect(stepHref(`/${BY_HAND}`, answers));
  const everybody = { kind: "trust" as const };
  return (
    <SetUpFrame pass={answers.pass}>
      <PageHeader
        above="Set up a trust, step 3 of 4"
        title="Who are you?"
        lede="You are the trust’s first administrator: you bring in the people, and you can name others beside you."
        back={{ href: stepHref(`/${trust}`, answers), label: "Back" }}
      />
      <DescribedForm
        action={administratorAction}
        submit="Continue"
        pendingLabel="One moment…"
        parts={[
          { kind: "hidden", name: "trust", value: trust },
          { kind: "hidden", name: "pass", value: answers.pass ?? "" },
          { kind: "text", name: "trustName", label: "Trust’s name", hint: "As your staff will read it.", value: answers.trustName, whoSees: everybody },
          { kind: "text", name: "name", label: "Your name", value: answers.name, autoComplete: "name", whoSees: everybody },
          { kind: "text", name: "email", type: "email", label: "Your work e-mail", hint: "Your invitation goes there.", value: answers.email, autoComplete: "email" },
        ]}
      />
    </SetUpFrame>
  );
}
