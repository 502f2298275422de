export { type GeneratedFile, generateModules, type ModuleOptions } from "./generate-modules.ts";
export { bundledModule, generateOwnModules } from "./own-modules.ts";
export type { Int64Type } from "./scalar-types.ts";
