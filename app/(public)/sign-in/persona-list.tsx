import { Icon } from "@/components/ui/icon";
import { HAWTHORN, LARKFIELD, type Persona, personas } from "@/lib/demo/personas";
import { signInAsPersonaAction } from "./actions";

const trusts = [
  { name: HAWTHORN, what: "Five primaries in two hubs" },
  { name: LARKFIELD, what: "Thirty schools of all sizes" },
];

/** The demo's people, each one tap away. */
export function PersonaList({ to }: { to: string }) {
  return (
    <div className="flex flex-col gap-10">
      {trusts.map((trust) => (
        <section key={trust.name} aria-label={trust.name}>
          <h2 className="text-xl">{trust.name}</h2>
          <p className="text-muted">{trust.what}</p>
          <ul className="mt-3 grid border-t border-line md:grid-cols-2 md:gap-x-10">
            {personas.filter((one) => one.trust === trust.name).map((one) => (
              <li key={one.key} className="border-b border-line">
                <PersonaButton persona={one} to={to} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PersonaButton({ persona, to }: { persona: Persona; to: string }) {
  return (
    <form action={signInAsPersonaAction} className="h-full">
      <input type="hidden" name="to" value={to} />
      <button name="persona" value={persona.key} className="group flex h-full w-full items-center justify-between gap-4 py-3.5 text-left">
        <span>
          <span className="font-[550] underline decoration-1 underline-offset-4 group-hover:decoration-2">{persona.name}</span>
          <span className="block text-ink-soft">{persona.title}</span>
          <span className="block text-sm text-muted">{persona.sees}</span>
        </span>
        <Icon name="chevron-right" className="size-5 shrink-0 text-muted" />
      </button>
    </form>
  );
}
