import { Registry } from "@weft/protobuf";
import { FileDescriptorSet } from "@weft/protobuf/descriptor";
import { loadSchema } from "./load-schema.ts";

/** The types of the schemas a command line names, for messages that are known at run time only. */
export async function loadRegistry(paths: readonly string[], roots: readonly string[]): Promise<Registry> {
  const { files } = await loadSchema(paths, { roots });
  return Registry.fromFileDescriptorSet(FileDescriptorSet.encode({ file: files }));
}
