import { handOver } from "./bootstrap.mjs";

handOver("demo.ts");
