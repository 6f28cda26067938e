import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type Answers, answersIn, BY_HAND, type Params, stepHref } from "@/app/(public)/set-up/answers";
import { ByHand } from "@/app/(public)/set-up/[trust]/by-hand";
import { KnownSchools } from "@/app/(public)/set-up/[trust]/known-schools";
import { SetUpFrame } from "@/app/(public)/set-up/set-up-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { londonDay, now } from "@/lib/clock";
import { readRegisterTrust } from "@/lib/register/read-register-trust";
import { ALREADY_SET_UP } from "@/lib/trusts/found-trust";
import { isSetUp } from "@/lib/trusts/is-set-up";
import { maySetUp } from "@/lib/trusts/may-set-up";

export const metadata: Metadata = { title: "Set up a trust" };

type Props = { params: Promise<{ trust: string }>; searchParams: Params };

export default async function TrustStep({ params, searchParams }: Props) {
  const { trust } = await params;
  const answers = await answersIn(searchParams);
  return (
    <SetUpFrame pass={answers.pass} width={trust === BY_HAND ? "form" : "page"}>
      {trust === BY_HAND ? <ByHand answers={answers} /> : <FromRegister groupUid={trust} answers={answers} />}
    </SetUpFrame>
  );
}

async function FromRegister({ groupUid, answers }: { groupUid: string; answers: Answers }) {
  const known = maySetUp(answers.pass, now()) ? await readRegisterTrust(groupUid) : undefined;
  if (!known) notFound();
  const taken = await isSetUp(groupUid, londonDay(now()));
  const back = { href: stepHref("", { pass: answers.pass }), label: "Search again" };
  const count = known.schools.length;
  return (
    <>
      <PageHeader above="Set up a trust, step 2 of 4" title={known.name} lede={`${count === 1 ? "One school" : `${count} schools`}, as the register has them. You can change, add and describe them later.`} back={back} />
      {taken ? (
        <Notice title={ALREADY_SET_UP}>Ask in your trust who that is, or go to the sign-in page if you have an account.</Notice>
      ) : (
        <ButtonLink href={stepHref(`/${groupUid}/administrator`, { ...answers, trustName: answers.trustName ?? known.name })}>This is my trust</ButtonLink>
      )}
      <KnownSchools known={known} />
    </>
  );
}
