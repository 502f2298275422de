export { type GenerateOptions, generate } from "./generate.ts";
export type { GeneratedFile } from "./generate-modules.ts";
export { bundledModule, generateOwnModules } from "./own-modules.ts";
export { answerPlugin } from "./plugin.ts";
