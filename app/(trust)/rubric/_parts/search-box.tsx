import { Icon } from "@/components/ui/icon";
import { buttonLook } from "@/components/ui/button-look";

/** The one box over the whole rubric. A plain form: it works before any script. */
export function SearchBox({ q = "" }: { q?: string }) {
  return (
    <search>
      <form action="/rubric/search" className="flex max-w-text flex-col gap-2">
        <label htmlFor="q" className="font-[550]">Find something for tomorrow</label>
        <div className="flex gap-2">
          <input id="q" name="q" type="search" defaultValue={q} maxLength={200} enterKeyHint="search" className="control" aria-describedby="q-hint" />
          <button type="submit" className={buttonLook("primary")}>
            <Icon name="search" />
            <span>Search</span>
          </button>
        </div>
        <p id="q-hint" className="text-sm text-muted">Such as ‘questioning’ or ‘mixed-age’: elements, tips, research, modules, and what is said in videos.</p>
      </form>
    </search>
  );
}
