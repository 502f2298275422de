import { bundledSource } from "../source/bundled.ts";

export const DESCRIPTOR_PROTO = "google/protobuf/descriptor.proto";

/** The declarations of descriptor.proto that an option's name can lead to. */
const OPTION_DECLARATIONS =
  /^(?:enum Edition|message (?:\w+Options|UninterpretedOption|FeatureSet)) \{\n[\s\S]*?^\}/gm;

/**
 * The part of the bundled descriptor.proto that declares options. Files that only use them are most, and what a short run
 * of the command takes would double by compiling all of it.
 */
export function builtinOptions(): ReadonlyMap<string, string> {
  const declarations = bundledSource(DESCRIPTOR_PROTO)!.match(OPTION_DECLARATIONS)!;
  const text = ['syntax = "proto2";', "package google.protobuf;", ...declarations].join("\n");
  return new Map([[DESCRIPTOR_PROTO, text]]);
}
