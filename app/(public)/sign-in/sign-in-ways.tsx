import Link from "next/link";
import { ProviderLinks } from "./provider-links";
import { SignInForm } from "./sign-in-form";

/** With an account from elsewhere, or by address and password. */
export function SignInWays({ to }: { to: string }) {
  return (
    <div className="flex max-w-form flex-col gap-8">
      <ProviderLinks to={to} />
      <SignInForm to={to} />
      <p>
        <Link href="/password-reset" className="inline-flex min-h-11 items-center">
          I have forgotten my password
        </Link>
      </p>
    </div>
  );
}
