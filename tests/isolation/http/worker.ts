import { afterAll, inject } from "vitest";
import { disconnect } from "@/lib/db/client";

Object.assign(process.env, inject("surroundings"));

afterAll(disconnect);
