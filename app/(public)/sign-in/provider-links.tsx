import { buttonLook } from "@/components/ui/button-look";
import { findProviders } from "@/lib/auth/providers/providers";

/** Accounts that people have already, first of all. Nothing where none is set up. */
export function ProviderLinks({ to }: { to: string }) {
  const providers = findProviders();
  if (providers.length === 0) return null;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-3">
        {providers.map(({ key, name }) => (
          <a key={key} href={`/sign-in/with/${key}?to=${encodeURIComponent(to)}`} className={buttonLook("secondary")}>
            Sign in with {name}
          </a>
        ))}
      </div>
      <p className="flex items-center gap-4 text-sm text-muted before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">or by e-mail</p>
    </div>
  );
}
