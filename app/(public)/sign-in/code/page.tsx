import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PublicFrame } from "@/components/shell/public-frame";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { readPending } from "@/lib/auth/pending-in-browser";
import { CodeForm } from "./code-form";
import { enterCodeAction } from "./actions";

export const metadata: Metadata = { title: "Your one-time code" };

export default async function CodePage() {
  if (!(await readPending())) redirect("/sign-in");
  return (
    <PublicFrame>
      <PageHeader
        title="Your one-time code"
        lede="Open the authenticator app on your phone and type the six digits under ‘Braid’."
        back={{ href: "/sign-in", label: "Sign in" }}
      />
      <CodeForm action={enterCodeAction} label="Go on" />
      <div className="mt-8">
        <Details summary="I do not have my phone">
          <p className="max-w-text">
            Ask your trust’s administrator to reset your codes. They check that it is you, and you set up new codes the next time you sign in.
          </p>
        </Details>
      </div>
    </PublicFrame>
  );
}
