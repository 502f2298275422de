// All of it: message types read and write JSON and text as well.
export * from "./binary.ts";
export * from "./json.ts";
export * from "./text.ts";
