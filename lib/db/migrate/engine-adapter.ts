import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, DriverAdapterError, type SqlQueryable } from "@prisma/driver-adapter-utils";
import { DatabaseError, type Pool } from "pg";

/** Where the engine describes a database it reads these columns of type "char", which the adapter refuses. */
const READABLE: [string, string][] = [
  ["constr.contype AS", "constr.contype::text AS"],
  ["con.confdeltype,", "con.confdeltype::text,"],
  ["con.confupdtype,", "con.confupdtype::text,"],
];
const CHARACTER_COLUMNS = new Set(["constraint_type", "confdeltype", "confupdtype"]);

/** Hands those columns over as the single characters that the engine waits for. */
function readingCharacters(queryRaw: SqlQueryable["queryRaw"]): SqlQueryable["queryRaw"] {
  return async (query) => {
    const sql = READABLE.reduce((text, [asked, readable]) => text.replace(asked, readable), query.sql);
    const result = await queryRaw({ ...query, sql });
    const columnTypes = result.columnTypes.map((type, at) => (CHARACTER_COLUMNS.has(result.columnNames[at] ?? "") ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
}

/** Sends a script whole, as one transaction: the adapter would cut it at every semicolon, those inside functions included. */
async function runScript(pool: Pool, script: string) {
  try {
    await pool.query(script);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const { code = "", severity = "", message, detail, column, hint } = error;
    throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
  }
}

/** Prisma's own adapter, mended in the two places where the schema engine and PostgreSQL need more than it gives; `close` ends its connections. */
export function adapterFor(url: string) {
  const factory = new PrismaPg({ connectionString: url });
  const connect = factory.connect.bind(factory);
  const pools: Pool[] = [];
  factory.connect = async () => {
    const adapter = await connect();
    const pool = adapter.underlyingDriver() as Pool;
    pools.push(pool);
    adapter.queryRaw = readingCharacters(adapter.queryRaw.bind(adapter));
    adapter.executeScript = (script) => runScript(pool, script);
    return adapter;
  };
  const close = () => Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  return { adapter: bindMigrationAwareSqlAdapterFactory(factory), close };
}
