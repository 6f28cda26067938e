import type { ClientBase } from "pg";
import { fold } from "@/lib/csv/fold";

/** Gives every trust the text it is found by: its name, number, postcode, and those of its schools. */
export async function refreshSearchText(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ groupUid: string; name: string; postcode: string | null }>(`SELECT "groupUid", name, postcode FROM register_trust`);
  const own = rows.map(({ groupUid, name, postcode }) => {
    const place = fold(postcode ?? "");
    return [fold(name), groupUid, place, place.replaceAll(" ", "")].filter(Boolean).join(" ");
  });
  await client.query(
    `UPDATE register_trust t SET "searchText" = own.text || coalesce(' ' || schools.text, '')
     FROM unnest($1::text[], $2::text[]) AS own (uid, text)
     LEFT JOIN (SELECT s."groupUid" AS uid, string_agg(s."searchText", ' ' ORDER BY s.urn) AS text FROM register_school s GROUP BY 1) AS schools USING (uid)
     WHERE t."groupUid" = own.uid AND t."searchText" IS DISTINCT FROM own.text || coalesce(' ' || schools.text, '')`,
    [rows.map(({ groupUid }) => groupUid), own],
  );
}
