// The messages that describe schemas, and the options of Weft's own, as code generated for binary alone imports them.
export * from "./gen/google/protobuf/descriptor.ts";
export * from "./gen/weft/options.ts";
