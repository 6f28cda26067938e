import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { PublicFrame } from "@/components/shell/public-frame";
import { safePath } from "@/lib/auth/safe-path";
import { isDemo } from "@/lib/auth/settings";
import { PersonaList } from "./persona-list";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ to?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const to = safePath((await searchParams).to);
  return (
    <PublicFrame>
      <PageHeader title="Sign in" />
      {isDemo() && <PersonaList to={to} />}
    </PublicFrame>
  );
}
