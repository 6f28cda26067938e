import type { ClientBase } from "pg";
import { type Link, resolvePasts } from "./resolve-pasts";

/** Works out every school's past anew from the links that are loaded. */
export async function refreshPasts(client: ClientBase): Promise<void> {
  const { rows } = await client.query<Link>(`SELECT urn, "linkUrn", kind, to_char("establishedOn", 'YYYY-MM-DD') AS "establishedOn" FROM register_link`);
  const pasts = resolvePasts(rows);
  await client.query("DELETE FROM register_past");
  await client.query(
    `INSERT INTO register_past (urn, "pastUrn", step, "joinedOn", "goesOn") SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::date[], $5::boolean[])`,
    [pasts.map(({ urn }) => urn), pasts.map(({ pastUrn }) => pastUrn), pasts.map(({ step }) => step), pasts.map(({ joinedOn }) => joinedOn), pasts.map(({ goesOn }) => goesOn)],
  );
}
