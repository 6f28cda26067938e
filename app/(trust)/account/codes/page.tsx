import type { Metadata } from "next";
import { CodeForm } from "@/app/(public)/sign-in/code/code-form";
import { TapForm } from "@/components/forms/kept-form";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { hasCodes } from "@/lib/auth/codes/begin-codes";
import { requireViewer } from "@/lib/auth/require-viewer";
import { beginCodesAction, beginFirstCodesAction } from "./actions";

export const metadata: Metadata = { title: "One-time codes" };

export default async function CodesPage() {
  const viewer = await requireViewer();
  const back = { href: "/account", label: "Your account" };
  if (!(await hasCodes(viewer))) {
    return (
      <>
        <PageHeader title="One-time codes" lede="With codes, signing in by password also takes six digits from your phone." back={back} />
        <TapForm action={beginFirstCodesAction}>
          <Button>Set up codes</Button>
        </TapForm>
      </>
    );
  }
  return (
    <>
      <PageHeader title="Move your codes to another phone" lede="First type a code from the app that you have now." back={back} />
      <CodeForm action={beginCodesAction} label="Go on" />
      <p className="mt-8 max-w-text text-muted">If that phone is gone, ask your trust’s administrator to reset your codes.</p>
    </>
  );
}
