import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export type Person = { name: string; role?: string };

type Props = {
  person: Person;
  /** A server action, or the path of a route that takes a POST. */
  signOut: string | ((form: FormData) => void | Promise<void>);
  /** Hidden boxes the sign-out form needs, such as a token. */
  signOutFields?: ReactNode;
  roleSwitch?: ReactNode;
};

/** Who is signed in, as which role, and the way out. */
export function PersonMenu({ person, signOut, signOutFields, roleSwitch }: Props) {
  return (
    <div className="flex flex-col gap-1">
      <p className="leading-tight">
        <span className="block font-[550]">{person.name}</span>
        {person.role && <span className="text-sm text-muted">{person.role}</span>}
      </p>
      {roleSwitch}
      <form action={signOut} method={typeof signOut === "string" ? "post" : undefined}>
        {signOutFields}
        <button className="-ml-1 inline-flex min-h-11 items-center gap-2 rounded-sm px-1 text-sm underline decoration-1 underline-offset-4 hover:decoration-2">
          <Icon name="sign-out" className="size-4" />
          Sign out
        </button>
      </form>
    </div>
  );
}
