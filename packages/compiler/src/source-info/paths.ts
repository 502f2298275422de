/** Number of the field `name`, the same in every descriptor. */
export const NAME = 1;

/** Field numbers of `DescriptorProto`. */
export const MESSAGE = {
  field: 2,
  nestedType: 3,
  enumType: 4,
  extensionRange: 5,
  extension: 6,
  options: 7,
  oneofDecl: 8,
  reservedRange: 9,
  reservedName: 10,
} as const;

/** Field numbers of `FileDescriptorProto`. */
export const FILE = {
  package: 2,
  dependency: 3,
  messageType: 4,
  enumType: 5,
  service: 6,
  extension: 7,
  options: 8,
  publicDependency: 10,
  weakDependency: 11,
  syntax: 12,
  optionDependency: 15,
} as const;

/** How many of each kind a declaration has had so far: the next one's index. */
export interface NestedCounts {
  fields: number;
  messages: number;
  enums: number;
  extensions: number;
  oneofs: number;
  extensionRanges: number;
  reservedRanges: number;
  reservedNames: number;
}

export function newCounts(): NestedCounts {
  return {
    fields: 0,
    messages: 0,
    enums: 0,
    extensions: 0,
    oneofs: 0,
    extensionRanges: 0,
    reservedRanges: 0,
    reservedNames: 0,
  };
}
