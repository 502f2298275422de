import type { MethodKind, ServiceDescriptor } from "./descriptor/descriptors.ts";
import type { ProtoFile } from "./descriptor/proto-file.ts";
import type { MessageType } from "./message-type.ts";

/** One method of a service, with the types of what goes in and what comes out. */
export interface MethodType<I, IInit, O, OInit, Kind extends MethodKind = MethodKind> {
  /** As the schema has it: `SayHello`. */
  readonly name: string;
  /** `/helloworld.Greeter/SayHello`: the `:path` of a call. */
  readonly path: string;
  readonly kind: Kind;
  readonly input: MessageType<I, IInit>;
  readonly output: MessageType<O, OInit>;
  /** What the schema promises of calling it more than once. */
  readonly idempotency?: "no_side_effects" | "idempotent";
}

/** A service: what generated code exports under its name. Methods are named in camelCase. */
export interface ServiceType {
  /** The full name in the schema: `helloworld.Greeter`. */
  readonly typeName: string;
  readonly methods: Readonly<Record<string, MethodType<unknown, unknown, unknown, unknown>>>;
  /** The schema of this service, linked on first use. */
  readonly descriptor: ServiceDescriptor;
}

/** For generated code: makes a service of its methods. */
export function service<Name extends string, M extends ServiceType["methods"]>(
  file: ProtoFile,
  typeName: Name,
  methods: M,
): { readonly typeName: Name; readonly methods: M; readonly descriptor: ServiceDescriptor } {
  return {
    typeName,
    methods,
    get descriptor() {
      return file.descriptor.services.find((one) => one.typeName === typeName)!;
    },
  };
}
