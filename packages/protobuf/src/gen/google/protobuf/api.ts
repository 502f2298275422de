// Made by Weft from google/protobuf/api.proto: changes here are lost.

import {
  type MessageType,
  type ProtoFile,
  endMessage,
  message,
  protoFile,
  unknownFields,
  writeBool,
  writeInt32,
  writeString,
  writeUnknown,
} from "../../../binary.ts";
import { SourceContext, type SourceContextInit, googleProtobufSourceContextProto } from "./source_context.ts";
import { Option, type OptionInit, type Syntax, googleProtobufTypeProto } from "./type.ts";

/** The schema of google/protobuf/api.proto. */
export const googleProtobufApiProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/api.proto",
  "Chlnb29nbGUvcHJvdG9idWYvYXBpLnByb3RvEg9nb29nbGUucHJvdG9idWYaJGdvb2dsZS9wcm90b2J1Zi9zb3VyY2VfY29u" +
    "dGV4dC5wcm90bxoaZ29vZ2xlL3Byb3RvYnVmL3R5cGUucHJvdG8ioQIKA0FwaRIMCgRuYW1lGAEgASgJEigKB21ldGhvZHMY" +
    "AiADKAsyFy5nb29nbGUucHJvdG9idWYuTWV0aG9kEigKB29wdGlvbnMYAyADKAsyFy5nb29nbGUucHJvdG9idWYuT3B0aW9u" +
    "Eg8KB3ZlcnNpb24YBCABKAkSRQoOc291cmNlX2NvbnRleHQYBSABKAsyHi5nb29nbGUucHJvdG9idWYuU291cmNlQ29udGV4" +
    "dFINc291cmNlQ29udGV4dBImCgZtaXhpbnMYBiADKAsyFi5nb29nbGUucHJvdG9idWYuTWl4aW4SJwoGc3ludGF4GAcgASgO" +
    "MhcuZ29vZ2xlLnByb3RvYnVmLlN5bnRheBIPCgdlZGl0aW9uGAggASgJIrQCCgZNZXRob2QSDAoEbmFtZRgBIAEoCRIoChBy" +
    "ZXF1ZXN0X3R5cGVfdXJsGAIgASgJUg5yZXF1ZXN0VHlwZVVybBIrChFyZXF1ZXN0X3N0cmVhbWluZxgDIAEoCFIQcmVxdWVz" +
    "dFN0cmVhbWluZxIqChFyZXNwb25zZV90eXBlX3VybBgEIAEoCVIPcmVzcG9uc2VUeXBlVXJsEi0KEnJlc3BvbnNlX3N0cmVh" +
    "bWluZxgFIAEoCFIRcmVzcG9uc2VTdHJlYW1pbmcSKAoHb3B0aW9ucxgGIAMoCzIXLmdvb2dsZS5wcm90b2J1Zi5PcHRpb24S" +
    "KwoGc3ludGF4GAcgASgOMhcuZ29vZ2xlLnByb3RvYnVmLlN5bnRheEICGAESEwoHZWRpdGlvbhgIIAEoCUICGAEiIwoFTWl4" +
    "aW4SDAoEbmFtZRgBIAEoCRIMCgRyb290GAIgASgJQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFwaVByb3RvUAFaLGdvb2ds" +
    "ZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FwaXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93" +
    "blR5cGVzYgZwcm90bzM=",
  () => [googleProtobufSourceContextProto, googleProtobufTypeProto],
);

/**
 * Api is a light-weight descriptor for an API Interface.
 *
 * Interfaces are also described as "protocol buffer services" in some contexts,
 * such as by the "service" keyword in a .proto file, but they are different
 * from API Services, which represent a concrete implementation of an interface
 * as opposed to simply a description of methods and bindings. They are also
 * sometimes simply referred to as "APIs" in other contexts, such as the name of
 * this message itself. See https://cloud.google.com/apis/design/glossary for
 * detailed terminology.
 *
 * New usages of this message as an alternative to ServiceDescriptorProto are
 * strongly discouraged. This message does not reliability preserve all
 * information necessary to model the schema and preserve semantics. Instead
 * make use of FileDescriptorSet which preserves the necessary information.
 */
export interface Api {
  /**
   * The fully qualified name of this interface, including package name
   * followed by the interface's simple name.
   */
  name: string;
  /** The methods of this interface, in unspecified order. */
  methods: Method[];
  /** Any metadata attached to the interface. */
  options: Option[];
  /**
   * A version string for this interface. If specified, must have the form
   * `major-version.minor-version`, as in `1.10`. If the minor version is
   * omitted, it defaults to zero. If the entire version field is empty, the
   * major version is derived from the package name, as outlined below. If the
   * field is not empty, the version in the package name will be verified to be
   * consistent with what is provided here.
   *
   * The versioning schema uses [semantic
   * versioning](http://semver.org) where the major version number
   * indicates a breaking change and the minor version an additive,
   * non-breaking change. Both version numbers are signals to users
   * what to expect from different versions, and should be carefully
   * chosen based on the product plan.
   *
   * The major version is also reflected in the package name of the
   * interface, which must end in `v<major-version>`, as in
   * `google.feature.v1`. For major versions 0 and 1, the suffix can
   * be omitted. Zero major versions must only be used for
   * experimental, non-GA interfaces.
   */
  version: string;
  /**
   * Source context for the protocol buffer service represented by this
   * message.
   */
  sourceContext?: SourceContext | undefined;
  /** Included interfaces. See [Mixin][]. */
  mixins: Mixin[];
  /** The source syntax of the service. */
  syntax: Syntax;
  /** The source edition string, only valid when syntax is SYNTAX_EDITIONS. */
  edition: string;
}

/** What a {@link Api} can be made from. */
export interface ApiInit {
  name?: string | undefined;
  methods?: readonly MethodInit[] | undefined;
  options?: readonly OptionInit[] | undefined;
  version?: string | undefined;
  sourceContext?: SourceContextInit | undefined;
  mixins?: readonly MixinInit[] | undefined;
  syntax?: Syntax | undefined;
  edition?: string | undefined;
}

export const Api: MessageType<Api, ApiInit> = /* @__PURE__ */ message<Api, ApiInit>(
  googleProtobufApiProto,
  "google.protobuf.Api",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      methods: init.methods?.map((v) => Method.create(v)) ?? [],
      options: init.options?.map((v) => Option.create(v)) ?? [],
      version: init.version ?? "",
      sourceContext: init.sourceContext && SourceContext.create(init.sourceContext),
      mixins: init.mixins?.map((v) => Mixin.create(v)) ?? [],
      syntax: init.syntax ?? 0,
      edition: init.edition ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.methods) {
        for (let i = 0; i < m.methods.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, Method.write(m.methods[i]!, b, p + 1));
        }
      }
      if (m.options) {
        for (let i = 0; i < m.options.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Option.write(m.options[i]!, b, p + 1));
        }
      }
      if (m.version) {
        b[p++] = 34;
        p = writeString(b, p, m.version);
      }
      if (m.sourceContext !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, SourceContext.write(m.sourceContext, b, p + 1));
      }
      if (m.mixins) {
        for (let i = 0; i < m.mixins.length; i++) {
          b[p++] = 50;
          p = endMessage(b, p, Mixin.write(m.mixins[i]!, b, p + 1));
        }
      }
      if (m.syntax != null && m.syntax !== 0) {
        b[p++] = 56;
        p = writeInt32(b, p, m.syntax);
      }
      if (m.edition) {
        b[p++] = 66;
        p = writeString(b, p, m.edition);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let methods = t?.methods;
      let options = t?.options;
      let version = t?.version ?? "";
      let sourceContext = t?.sourceContext;
      let mixins = t?.mixins;
      let syntax = t?.syntax ?? 0;
      let edition = t?.edition ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18: {
            const v = Method.read(r, r.open());
            if (methods === undefined) methods = [v];
            else methods.push(v);
            break;
          }
          case 26: {
            const v = Option.read(r, r.open());
            if (options === undefined) options = [v];
            else options.push(v);
            break;
          }
          case 34:
            version = r.string();
            break;
          case 42:
            sourceContext = SourceContext.read(r, r.open(), sourceContext);
            break;
          case 50: {
            const v = Mixin.read(r, r.open());
            if (mixins === undefined) mixins = [v];
            else mixins.push(v);
            break;
          }
          case 56:
            syntax = r.int32();
            break;
          case 66:
            edition = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Api = { name, methods: methods ?? [], options: options ?? [], version, sourceContext, mixins: mixins ?? [], syntax, edition };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Method represents a method of an API interface.
 *
 * New usages of this message as an alternative to MethodDescriptorProto are
 * strongly discouraged. This message does not reliability preserve all
 * information necessary to model the schema and preserve semantics. Instead
 * make use of FileDescriptorSet which preserves the necessary information.
 */
export interface Method {
  /** The simple name of this method. */
  name: string;
  /** A URL of the input message type. */
  requestTypeUrl: string;
  /** If true, the request is streamed. */
  requestStreaming: boolean;
  /** The URL of the output message type. */
  responseTypeUrl: string;
  /** If true, the response is streamed. */
  responseStreaming: boolean;
  /** Any metadata attached to the method. */
  options: Option[];
  /**
   * The source syntax of this method.
   *
   * This field should be ignored, instead the syntax should be inherited from
   * Api. This is similar to Field and EnumValue.
   *
   * @deprecated
   */
  syntax: Syntax;
  /**
   * The source edition string, only valid when syntax is SYNTAX_EDITIONS.
   *
   * This field should be ignored, instead the edition should be inherited from
   * Api. This is similar to Field and EnumValue.
   *
   * @deprecated
   */
  edition: string;
}

/** What a {@link Method} can be made from. */
export interface MethodInit {
  name?: string | undefined;
  requestTypeUrl?: string | undefined;
  requestStreaming?: boolean | undefined;
  responseTypeUrl?: string | undefined;
  responseStreaming?: boolean | undefined;
  options?: readonly OptionInit[] | undefined;
  syntax?: Syntax | undefined;
  edition?: string | undefined;
}

export const Method: MessageType<Method, MethodInit> = /* @__PURE__ */ message<Method, MethodInit>(
  googleProtobufApiProto,
  "google.protobuf.Method",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      requestTypeUrl: init.requestTypeUrl ?? "",
      requestStreaming: init.requestStreaming ?? false,
      responseTypeUrl: init.responseTypeUrl ?? "",
      responseStreaming: init.responseStreaming ?? false,
      options: init.options?.map((v) => Option.create(v)) ?? [],
      syntax: init.syntax ?? 0,
      edition: init.edition ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.requestTypeUrl) {
        b[p++] = 18;
        p = writeString(b, p, m.requestTypeUrl);
      }
      if (m.requestStreaming) {
        b[p++] = 24;
        p = writeBool(b, p, m.requestStreaming);
      }
      if (m.responseTypeUrl) {
        b[p++] = 34;
        p = writeString(b, p, m.responseTypeUrl);
      }
      if (m.responseStreaming) {
        b[p++] = 40;
        p = writeBool(b, p, m.responseStreaming);
      }
      if (m.options) {
        for (let i = 0; i < m.options.length; i++) {
          b[p++] = 50;
          p = endMessage(b, p, Option.write(m.options[i]!, b, p + 1));
        }
      }
      if (m.syntax != null && m.syntax !== 0) {
        b[p++] = 56;
        p = writeInt32(b, p, m.syntax);
      }
      if (m.edition) {
        b[p++] = 66;
        p = writeString(b, p, m.edition);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let requestTypeUrl = t?.requestTypeUrl ?? "";
      let requestStreaming = t?.requestStreaming ?? false;
      let responseTypeUrl = t?.responseTypeUrl ?? "";
      let responseStreaming = t?.responseStreaming ?? false;
      let options = t?.options;
      let syntax = t?.syntax ?? 0;
      let edition = t?.edition ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            requestTypeUrl = r.string();
            break;
          case 24:
            requestStreaming = r.bool();
            break;
          case 34:
            responseTypeUrl = r.string();
            break;
          case 40:
            responseStreaming = r.bool();
            break;
          case 50: {
            const v = Option.read(r, r.open());
            if (options === undefined) options = [v];
            else options.push(v);
            break;
          }
          case 56:
            syntax = r.int32();
            break;
          case 66:
            edition = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Method = { name, requestTypeUrl, requestStreaming, responseTypeUrl, responseStreaming, options: options ?? [], syntax, edition };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Declares an API Interface to be included in this interface. The including
 * interface must redeclare all the methods from the included interface, but
 * documentation and options are inherited as follows:
 *
 * - If after comment and whitespace stripping, the documentation
 *   string of the redeclared method is empty, it will be inherited
 *   from the original method.
 *
 * - Each annotation belonging to the service config (http,
 *   visibility) which is not set in the redeclared method will be
 *   inherited.
 *
 * - If an http annotation is inherited, the path pattern will be
 *   modified as follows. Any version prefix will be replaced by the
 *   version of the including interface plus the [root][] path if
 *   specified.
 *
 * Example of a simple mixin:
 *
 *     package google.acl.v1;
 *     service AccessControl {
 *       // Get the underlying ACL object.
 *       rpc GetAcl(GetAclRequest) returns (Acl) {
 *         option (google.api.http).get = "/v1/{resource=**}:getAcl";
 *       }
 *     }
 *
 *     package google.storage.v2;
 *     service Storage {
 *       rpc GetAcl(GetAclRequest) returns (Acl);
 *
 *       // Get a data record.
 *       rpc GetData(GetDataRequest) returns (Data) {
 *         option (google.api.http).get = "/v2/{resource=**}";
 *       }
 *     }
 *
 * Example of a mixin configuration:
 *
 *     apis:
 *     - name: google.storage.v2.Storage
 *       mixins:
 *       - name: google.acl.v1.AccessControl
 *
 * The mixin construct implies that all methods in `AccessControl` are
 * also declared with same name and request/response types in
 * `Storage`. A documentation generator or annotation processor will
 * see the effective `Storage.GetAcl` method after inheriting
 * documentation and annotations as follows:
 *
 *     service Storage {
 *       // Get the underlying ACL object.
 *       rpc GetAcl(GetAclRequest) returns (Acl) {
 *         option (google.api.http).get = "/v2/{resource=**}:getAcl";
 *       }
 *       ...
 *     }
 *
 * Note how the version in the path pattern changed from `v1` to `v2`.
 *
 * If the `root` field in the mixin is specified, it should be a
 * relative path under which inherited HTTP paths are placed. Example:
 *
 *     apis:
 *     - name: google.storage.v2.Storage
 *       mixins:
 *       - name: google.acl.v1.AccessControl
 *         root: acls
 *
 * This implies the following inherited HTTP annotation:
 *
 *     service Storage {
 *       // Get the underlying ACL object.
 *       rpc GetAcl(GetAclRequest) returns (Acl) {
 *         option (google.api.http).get = "/v2/acls/{resource=**}:getAcl";
 *       }
 *       ...
 *     }
 */
export interface Mixin {
  /** The fully qualified name of the interface which is included. */
  name: string;
  /**
   * If non-empty specifies a path under which inherited HTTP paths
   * are rooted.
   */
  root: string;
}

/** What a {@link Mixin} can be made from. */
export interface MixinInit {
  name?: string | undefined;
  root?: string | undefined;
}

export const Mixin: MessageType<Mixin, MixinInit> = /* @__PURE__ */ message<Mixin, MixinInit>(
  googleProtobufApiProto,
  "google.protobuf.Mixin",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      root: init.root ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.root) {
        b[p++] = 18;
        p = writeString(b, p, m.root);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let root = t?.root ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            root = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Mixin = { name, root };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);
