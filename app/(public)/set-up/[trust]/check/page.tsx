import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { answersIn, BY_HAND, type Params, stepHref } from "@/app/(public)/set-up/answers";
import { SetUpFrame } from "@/app/(public)/set-up/set-up-frame";
import { foundAction } from "@/app/(public)/set-up/[trust]/check/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { SummaryList } from "@/components/ui/summary-list";
import { londonDay, now } from "@/lib/clock";
import { readRegisterTrust } from "@/lib/register/read-register-trust";
import { academicYearName, academicYearOf } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";
import { administratorStep } from "@/lib/trusts/schema";

export const metadata: Metadata = { title: "Check your answers" };

type Props = { params: Promise<{ trust: string }>; searchParams: Params };

export default async function CheckStep({ params, searchParams }: Props) {
  const { trust } = await params;
  const answers = await answersIn(searchParams);
  const before = stepHref(`/${trust}/administrator`, answers);
  const input = administratorStep.safeParse({ trust, ...answers });
  if (!input.success) redirect(before);
  const known = trust === BY_HAND ? undefined : await readRegisterTrust(trust);
  const { trustName, name, email } = input.data;
  const change = (what: string) => ({ href: before, what });
  return (
    <SetUpFrame pass={answers.pass}>
      <PageHeader above="Set up a trust, step 4 of 4" title="Check your answers" back={{ href: before, label: "Back" }} />
      <SummaryList
        rows={[
          { label: "Trust", value: trustName, change: change("the trust’s name") },
          { label: "Schools", value: known ? `${known.schools.length}, from the national register` : "None yet: you add them by URN", change: { href: stepHref(`/${trust}`, answers), what: "the trust" } },
          { label: "Half terms", value: `${academicYearName(academicYearOf(londonDay(now())))}, as a typical calendar has them: you can change them` },
          { label: "Administrator", value: name, change: change("your name") },
          { label: "E-mail", value: email, change: change("your e-mail") },
        ]}
      />
      <div className="mt-8">
        <DescribedForm
          action={foundAction}
          submit="Set up this trust"
          pendingLabel="Setting up…"
          parts={[
            { kind: "hidden", name: "groupUid", value: trust === BY_HAND ? "" : trust },
            ...(["trustName", "name", "email"] as const).map((key) => ({ kind: "hidden" as const, name: key, value: input.data[key] })),
            { kind: "hidden", name: "pass", value: answers.pass ?? "" },
            { kind: "hidden", name: "requestId", value: v7() },
          ]}
        />
      </div>
    </SetUpFrame>
  );
}
