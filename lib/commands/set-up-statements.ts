import { databaseStatement, roleStatements, schemaStatements } from "@/lib/db/migrate/provision";

/** The SQL, for psql, that an administrator runs once on a server of their own; the passwords are theirs to choose. */
export function setUpStatements(database: string) {
  const before = [...roleStatements({ owner: "choose-one", app: "choose-another" }), databaseStatement(database)];
  return [...before.map((sql) => `${sql};`), `\\c ${database}`, ...schemaStatements(database).map((sql) => `${sql};`)].join("\n");
}
