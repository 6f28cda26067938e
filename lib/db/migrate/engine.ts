import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type * as Wasm from "@prisma/schema-engine-wasm";
import { readSchema } from "./read-files";

type Engine = typeof Wasm & { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };

const GLUE = "@prisma/schema-engine-wasm/schema_engine_bg";

/** Prisma's own schema engine, compiled to WebAssembly: it comes with the npm package, so nothing is downloaded. */
async function loadEngine(): Promise<Engine> {
  const glue = (await import(GLUE)) as Engine;
  const binary = createRequire(import.meta.url).resolve(GLUE).replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(binary), { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

/** Where the engine describes a database it reads these columns of type "char", which the adapter refuses. */
const READABLE: [string, string][] = [
  ["constr.contype AS", "constr.contype::text AS"],
  ["con.confdeltype,", "con.confdeltype::text,"],
  ["con.confupdtype,", "con.confupdtype::text,"],
];
const CHARACTER_COLUMNS = new Set(["constraint_type", "confdeltype", "confupdtype"]);

/** A connection for the engine that hands those columns over as the single characters that the engine waits for. */
function adapterFor(url: string) {
  const factory = new PrismaPg({ connectionString: url });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const sql = READABLE.reduce((text, [asked, readable]) => text.replace(asked, readable), query.sql);
      const result = await queryRaw({ ...query, sql });
      const columnTypes = result.columnTypes.map((type, at) => (CHARACTER_COLUMNS.has(result.columnNames[at] ?? "") ? ColumnTypeEnum.Character : type));
      return { ...result, columnTypes };
    };
    return adapter;
  };
  return bindMigrationAwareSqlAdapterFactory(factory);
}

let loaded: Promise<Engine> | undefined;

/** Lends `work` an engine connected to the database at `url`, and frees it afterwards. */
export async function withEngine<T>(url: string, work: (engine: Wasm.SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await (loaded ??= loadEngine());
  const datamodels = readSchema().files.map(({ path, content }): [string, string] => [path, content]);
  const engine = await SchemaEngine.new({ datamodels }, () => {}, adapterFor(url));
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}
