import Link from "next/link";

type Props = { schools: readonly { id: string; name: string }[]; element: string | undefined };

/** The first step: where it is. The people to ask follow from it. */
export function ChooseSchool({ schools, element }: Props) {
  const address = (id: string) => `/bright-spots/new?${new URLSearchParams({ school: id, ...(element ? { element } : {}) })}`;
  return (
    <>
      <h2 className="mb-4">At which school?</h2>
      <ul className="max-w-text border-t border-line">
        {schools.map(({ id, name }) => (
          <li key={id} className="relative flex min-h-11 items-center border-b border-line py-2 hover:bg-wash">
            <Link href={address(id)} prefetch={false} className="font-[550] no-underline after:absolute after:inset-0 hover:underline">{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
