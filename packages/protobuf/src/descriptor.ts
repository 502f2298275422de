// The messages that describe schemas, and the options of Weft's own.
import "./json.ts";
import "./text.ts";

export * from "./binary-descriptor.ts";
