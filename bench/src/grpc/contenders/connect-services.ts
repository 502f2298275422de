import { createFileRegistry, type DescService, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import type { ServiceDescriptor } from "@weft/protobuf";
import { FileDescriptorProto, FileDescriptorSet } from "@weft/protobuf/descriptor";
import { Greeter } from "../../gen/helloworld.ts";
import { Streams } from "../../gen/streams.ts";
import { BenchmarkError } from "../../harness/child.ts";

/** The same schema as protobuf-es has it: its messages work from descriptors, generated code adds only types. */
export const greeterService: DescService = serviceOf(Greeter.descriptor);
export const streamsService: DescService = serviceOf(Streams.descriptor);

function serviceOf({ file, typeName }: ServiceDescriptor): DescService {
  const set = FileDescriptorSet.encode({ file: [FileDescriptorProto.decode(file.bytes)] });
  const service = createFileRegistry(fromBinary(FileDescriptorSetSchema, set)).getService(typeName);
  if (service === undefined) throw new BenchmarkError(`no service ${typeName}`);
  return service;
}
