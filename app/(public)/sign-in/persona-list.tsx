import { HAWTHORN, LARKFIELD, type Persona, personas } from "@/lib/demo/personas";
import { signInAsPersonaAction } from "./actions";

/** The demo's people, each one tap away. */
export function PersonaList({ to }: { to: string }) {
  return (
    <section aria-labelledby="personas" className="mt-12">
      <h2 id="personas">Or look around as somebody</h2>
      <p className="mt-1 max-w-text text-muted">This is a demo: the two trusts and everybody in them are made up.</p>
      {[HAWTHORN, LARKFIELD].map((trust) => (
        <section key={trust} className="mt-6">
          <h3>{trust}</h3>
          <ul className="mt-2 border-t border-line">
            {personas.filter((one) => one.trust === trust).map((one) => (
              <li key={one.key} className="border-b border-line">
                <PersonaButton persona={one} to={to} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function PersonaButton({ persona, to }: { persona: Persona; to: string }) {
  return (
    <form action={signInAsPersonaAction}>
      <input type="hidden" name="to" value={to} />
      <button name="persona" value={persona.key} className="group block w-full py-3 text-left">
        <span className="font-[550] underline decoration-1 underline-offset-4 group-hover:decoration-2">{persona.name}</span>
        <span className="text-muted">, {persona.title}</span>
        <span className="block text-sm text-muted">{persona.sees}</span>
      </button>
    </form>
  );
}
