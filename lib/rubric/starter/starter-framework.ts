import { FORMAT } from "../file/framework-file";
import type { FrameworkFile } from "../file/framework-file";
import { defaultStages } from "../stages";
import { behaviour } from "./behaviour";
import { curriculum } from "./curriculum";
import { explaining } from "./explaining";
import { feedback } from "./feedback";
import { inclusion } from "./inclusion";
import { language } from "./language";
import { practice } from "./practice";
import { questioning } from "./questioning";

/** A complete framework for a trust to begin from: adopt it, change it or delete it. Every work it cites was looked up. */
export const starterFramework: FrameworkFile = {
  format: FORMAT,
  name: "Teaching that helps every pupil learn",
  about: "A starting point to make your own: eight areas of everyday teaching, each with why it matters, what good looks like, research, and things to try tomorrow. It describes practice and never rates a person.",
  stages: defaultStages,
  areas: [explaining, questioning, practice, feedback, language, behaviour, inclusion, curriculum],
};
