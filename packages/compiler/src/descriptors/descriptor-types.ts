/** The messages of descriptor.proto under the names this package uses. */
export type {
  DescriptorProto,
  DescriptorProto_ExtensionRange as ExtensionRange,
  Edition,
  EnumDescriptorProto,
  EnumValueDescriptorProto,
  FieldDescriptorProto,
  FieldDescriptorProto_Label as FieldLabel,
  FieldDescriptorProto_Type as FieldType,
  FileDescriptorProto,
  MethodDescriptorProto,
  OneofDescriptorProto,
  ServiceDescriptorProto,
  SourceCodeInfo,
  SourceCodeInfo_Location as SourceLocation,
} from "@weft/protobuf/descriptor";
