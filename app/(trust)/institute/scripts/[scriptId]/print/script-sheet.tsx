import { type ScriptContent, steps } from "@/lib/institute/scripts/steps";

/** A script as it stands on paper, part by part, with room to write where nothing stands yet. */
export function ScriptSheet({ content }: { content: ScriptContent }) {
  return (
    <>
      <h1 className="mb-6 border-b-2 border-ink pb-4">{content.about || "A conversation"}</h1>
      <ol className="flex flex-col gap-6">
        {steps.map(({ part, letter, title, guidance }) => (
          <li key={part} className="keep-together flex gap-5">
            <span aria-hidden="true" className="w-8 shrink-0 font-serif text-3xl font-[560]">{letter}</span>
            <div className="grow">
              <h2 className="text-xl">{title}</h2>
              <p className="text-sm text-muted">{guidance}</p>
              {content[part] ? <p className="mt-2 whitespace-pre-line">{content[part]}</p> : <p className="mt-10 border-b border-edge" aria-hidden="true" />}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
