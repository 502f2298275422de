import { writeFileSync } from "node:fs";
import type { FileDescriptor, ProtoFile } from "@weft/protobuf";
import { FileDescriptorProto, FileDescriptorSet } from "@weft/protobuf/descriptor";
import { conformanceConformanceProto } from "./gen/conformance/conformance.ts";
import { googleProtobufTestMessagesEdition2023Proto } from "./gen/google/protobuf/test_messages_edition2023.ts";
import { googleProtobufTestMessagesProto2Proto } from "./gen/google/protobuf/test_messages_proto2.ts";
import { googleProtobufTestMessagesProto2EditionsProto } from "./gen/google/protobuf/test_messages_proto2_editions.ts";
import { googleProtobufTestMessagesProto3Proto } from "./gen/google/protobuf/test_messages_proto3.ts";
import { googleProtobufTestMessagesProto3EditionsProto } from "./gen/google/protobuf/test_messages_proto3_editions.ts";

/** The files of the conformance suite. */
export const testFiles: readonly ProtoFile[] = [
  conformanceConformanceProto,
  googleProtobufTestMessagesProto2Proto,
  googleProtobufTestMessagesProto3Proto,
  googleProtobufTestMessagesEdition2023Proto,
  googleProtobufTestMessagesProto2EditionsProto,
  googleProtobufTestMessagesProto3EditionsProto,
];

/** Writes the schemas of the test messages, and of all they import, as one FileDescriptorSet. */
export function writeTestSchemas(target: string): void {
  const files = new Set<FileDescriptor>();
  const add = (file: FileDescriptor): void => {
    for (const imported of file.imports) add(imported);
    files.add(file);
  };
  for (const file of testFiles) add(file.descriptor);
  const set = { file: [...files].map((file) => FileDescriptorProto.decode(file.bytes)) };
  writeFileSync(target, FileDescriptorSet.encode(set));
}
