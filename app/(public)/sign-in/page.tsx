import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { publicLinks } from "@/app/(public)/public-links";
import { PublicFrame } from "@/components/shell/public-frame";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentViewer } from "@/lib/auth/current-viewer";
import { safePath } from "@/lib/auth/safe-path";
import { isDemo } from "@/lib/auth/settings";
import { PersonaList } from "./persona-list";
import { SignInWays } from "./sign-in-ways";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<string, string | undefined>> };

/** What brought somebody here, where it was not a click on 'Sign in'. */
const reasons: Record<string, string> = {
  "signed-out": "You are signed out.",
  provider: "We could not match that account to anybody here. Ask your trust’s administrator which address you were invited with.",
  "unknown-persona": "That person is not in this demo’s data. Start the demo again to bring everybody back.",
};

const onTheWay = "Then we take you straight to the page you wanted.";

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  const to = safePath(asked.to);
  if (await currentViewer()) redirect(to);
  const reason = Object.keys(reasons).find((one) => one in asked);
  const notice = reason && (
    <div className="mb-8">
      <Notice>{reasons[reason]}</Notice>
    </div>
  );
  if (!isDemo()) {
    return (
      <PublicFrame footer={publicLinks}>
        <PageHeader title="Sign in" lede={to === "/" ? undefined : onTheWay} />
        {notice}
        <SignInWays to={to} />
      </PublicFrame>
    );
  }
  return (
    <PublicFrame width="page" footer={publicLinks}>
      <PageHeader title="Who would you like to be?" lede="This is a demo. Both trusts and everybody in them are made up, so look around as anybody you like." />
      {notice}
      <PersonaList to={to} />
      <div className="mt-16">
        <h2 className="mb-6">Or sign in with an e-mail address</h2>
        <SignInWays to={to} />
      </div>
      <p className="mt-12 max-w-text">
        Or <Link href="/set-up">set up a trust of your own</Link> from the national register.
      </p>
    </PublicFrame>
  );
}
