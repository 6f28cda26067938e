"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { Icon } from "@/components/ui/icon";

type Choice = { key: string; word: string };

/** For a person with several roles: which home they look at. The choice stands in the address. */
export function RoleSwitch({ choices }: { choices: Choice[] }) {
  const atHome = usePathname() === "/";
  const asked = useSearchParams().get("as");
  const now = choices.find((choice) => choice.key === asked) ?? choices[0];
  return (
    <nav aria-label="See home as">
      <ul className="flex flex-col">
        {choices.map(({ key, word }) => (
          <li key={key}>
            <Link
              href={`/?as=${key}`}
              aria-current={atHome && key === now?.key ? "page" : undefined}
              className="-ml-1 inline-flex min-h-11 items-center gap-2 rounded-sm px-1 text-sm text-muted no-underline hover:text-ink hover:underline aria-[current]:font-[550] aria-[current]:text-ink"
            >
              <Icon name="switch" className="size-4" />
              <span>
                <span className="sr-only">Home as </span>
                {word}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
