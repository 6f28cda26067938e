import type { ReactNode } from "react";
import { signOutAction } from "@/app/(public)/sign-in/sign-out-action";
import { RoleSwitch } from "@/app/(trust)/role-switch";
import { SignedInFrame } from "@/components/shell/signed-in-frame";
import { requireViewer } from "@/lib/auth/require-viewer";
import { homesOf } from "@/lib/home/homes";
import { placesFor } from "@/lib/home/places";
import { homeWord, roleLine } from "@/lib/home/role-words";

export default async function TrustLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const choices = homesOf(viewer).map((key) => ({ key, word: homeWord(key, viewer.trust.words) }));
  return (
    <SignedInFrame
      trust={{ name: viewer.trust.name, ...(viewer.trust.accent ? { accent: viewer.trust.accent } : {}) }}
      person={{ name: viewer.name, role: roleLine(viewer) }}
      places={placesFor(viewer)}
      roleSwitch={choices.length > 1 ? <RoleSwitch choices={choices} /> : undefined}
      signOut={signOutAction}
    >
      {children}
    </SignedInFrame>
  );
}
