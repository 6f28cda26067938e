import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { PublicFrame } from "@/components/shell/public-frame";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { publicLinks } from "@/app/(public)/public-links";
import { currentViewer } from "@/lib/auth/current-viewer";
import { safePath } from "@/lib/auth/safe-path";
import { isDemo } from "@/lib/auth/settings";
import { PersonaList } from "./persona-list";
import { ProviderLinks } from "./provider-links";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<string, string | undefined>> };

/** What brought somebody here, where it was not a click on 'Sign in'. */
const reasons: Record<string, string> = {
  "password-set": "Your new password is saved. Sign in with it.",
  "signed-out": "You are signed out.",
  provider: "We could not match that account to anybody here. Ask your trust’s administrator which address you were invited with.",
  "unknown-persona": "That person is not in this demo’s data. Start the demo again to bring everybody back.",
};

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  const to = safePath(asked.to);
  if (await currentViewer()) redirect(to);
  const reason = Object.keys(reasons).find((one) => one in asked);
  return (
    <PublicFrame footer={publicLinks}>
      <PageHeader title="Sign in" lede={to === "/" ? undefined : "Then we take you straight to the page you wanted."} />
      <div className="flex flex-col gap-8">
        {reason && <Notice>{reasons[reason]}</Notice>}
        <ProviderLinks to={to} />
        <SignInForm to={to} />
        <p>
          <Link href="/password-reset" className="inline-flex min-h-11 items-center">
            I have forgotten my password
          </Link>
        </p>
      </div>
      {isDemo() && <PersonaList to={to} />}
    </PublicFrame>
  );
}
