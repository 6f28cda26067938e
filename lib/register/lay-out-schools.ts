import type { ClientBase } from "pg";

/** Lays every school's public facts out beside the others', once a file changed them; as the database's owner. What the file brought is counted first: the planner would take it for nothing. */
export async function layOutSchools(client: ClientBase): Promise<void> {
  await client.query("ANALYZE register_school, register_past, published_figure");
  await client.query("SELECT refresh_compared_schools()");
}
