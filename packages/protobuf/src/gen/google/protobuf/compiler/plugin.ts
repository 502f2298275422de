// Made by Weft from google/protobuf/compiler/plugin.proto: changes here are lost.

import {
  type Int64Input,
  type MessageType,
  type ProtoFile,
  createList,
  endMessage,
  int64ToBigint,
  message,
  protoFile,
  unknownFields,
  writeInt32,
  writeString,
  writeUint64,
  writeUnknown,
} from "../../../../binary.ts";
import {
  FileDescriptorProto,
  type FileDescriptorProtoInit,
  GeneratedCodeInfo,
  type GeneratedCodeInfoInit,
  googleProtobufDescriptorProto,
} from "../descriptor.ts";

/** The schema of google/protobuf/compiler/plugin.proto. */
export const googleProtobufCompilerPluginProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/compiler/plugin.proto",
  "CiVnb29nbGUvcHJvdG9idWYvY29tcGlsZXIvcGx1Z2luLnByb3RvEhhnb29nbGUucHJvdG9idWYuY29tcGlsZXIaIGdvb2ds" +
    "ZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvIkYKB1ZlcnNpb24SDQoFbWFqb3IYASABKAUSDQoFbWlub3IYAiABKAUSDQoF" +
    "cGF0Y2gYAyABKAUSDgoGc3VmZml4GAQgASgJIsQCChRDb2RlR2VuZXJhdG9yUmVxdWVzdBIoChBmaWxlX3RvX2dlbmVyYXRl" +
    "GAEgAygJUg5maWxlVG9HZW5lcmF0ZRIRCglwYXJhbWV0ZXIYAiABKAkSQwoKcHJvdG9fZmlsZRgPIAMoCzIkLmdvb2dsZS5w" +
    "cm90b2J1Zi5GaWxlRGVzY3JpcHRvclByb3RvUglwcm90b0ZpbGUSXAoXc291cmNlX2ZpbGVfZGVzY3JpcHRvcnMYESADKAsy" +
    "JC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IVc291cmNlRmlsZURlc2NyaXB0b3JzEkwKEGNvbXBpbGVy" +
    "X3ZlcnNpb24YAyABKAsyIS5nb29nbGUucHJvdG9idWYuY29tcGlsZXIuVmVyc2lvblIPY29tcGlsZXJWZXJzaW9uIukDChVD" +
    "b2RlR2VuZXJhdG9yUmVzcG9uc2USDQoFZXJyb3IYASABKAkSLQoSc3VwcG9ydGVkX2ZlYXR1cmVzGAIgASgEUhFzdXBwb3J0" +
    "ZWRGZWF0dXJlcxInCg9taW5pbXVtX2VkaXRpb24YAyABKAVSDm1pbmltdW1FZGl0aW9uEicKD21heGltdW1fZWRpdGlvbhgE" +
    "IAEoBVIObWF4aW11bUVkaXRpb24SQgoEZmlsZRgPIAMoCzI0Lmdvb2dsZS5wcm90b2J1Zi5jb21waWxlci5Db2RlR2VuZXJh" +
    "dG9yUmVzcG9uc2UuRmlsZRqiAQoERmlsZRIMCgRuYW1lGAEgASgJEicKD2luc2VydGlvbl9wb2ludBgCIAEoCVIOaW5zZXJ0" +
    "aW9uUG9pbnQSDwoHY29udGVudBgPIAEoCRJSChNnZW5lcmF0ZWRfY29kZV9pbmZvGBAgASgLMiIuZ29vZ2xlLnByb3RvYnVm" +
    "LkdlbmVyYXRlZENvZGVJbmZvUhFnZW5lcmF0ZWRDb2RlSW5mbyJXCgdGZWF0dXJlEhAKDEZFQVRVUkVfTk9ORRAAEhsKF0ZF" +
    "QVRVUkVfUFJPVE8zX09QVElPTkFMEAESHQoZRkVBVFVSRV9TVVBQT1JUU19FRElUSU9OUxACQnIKHGNvbS5nb29nbGUucHJv" +
    "dG9idWYuY29tcGlsZXJCDFBsdWdpblByb3Rvc1opZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvcGx1Z2lucGKq" +
    "AhhHb29nbGUuUHJvdG9idWYuQ29tcGlsZXI=",
  () => [googleProtobufDescriptorProto],
);

/** The version number of protocol compiler. */
export interface Version {
  major?: number | undefined;
  minor?: number | undefined;
  patch?: number | undefined;
  /**
   * A suffix for alpha, beta or rc release, e.g., "alpha-1", "rc2". It should
   * be empty for mainline stable releases.
   */
  suffix?: string | undefined;
}

/** What a {@link Version} can be made from. */
export interface VersionInit {
  major?: number | undefined;
  minor?: number | undefined;
  patch?: number | undefined;
  suffix?: string | undefined;
}

export const Version: MessageType<Version, VersionInit> = /* @__PURE__ */ message<Version, VersionInit>(
  googleProtobufCompilerPluginProto,
  "google.protobuf.compiler.Version",
  {
    create: (init = {}) => ({
      major: init.major,
      minor: init.minor,
      patch: init.patch,
      suffix: init.suffix,
    }),
    write(m, b, p) {
      if (m.major !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.major);
      }
      if (m.minor !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.minor);
      }
      if (m.patch !== undefined) {
        b[p++] = 24;
        p = writeInt32(b, p, m.patch);
      }
      if (m.suffix !== undefined) {
        b[p++] = 34;
        p = writeString(b, p, m.suffix);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let major = t?.major;
      let minor = t?.minor;
      let patch = t?.patch;
      let suffix = t?.suffix;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            major = r.int32();
            break;
          case 16:
            minor = r.int32();
            break;
          case 24:
            patch = r.int32();
            break;
          case 34:
            suffix = r.lenientString();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Version = { major, minor, patch, suffix };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** An encoded CodeGeneratorRequest is written to the plugin's stdin. */
export interface CodeGeneratorRequest {
  /**
   * The .proto files that were explicitly listed on the command-line.  The
   * code generator should generate code only for these files.  Each file's
   * descriptor will be included in proto_file, below.
   */
  fileToGenerate: string[];
  /** The generator parameter passed on the command-line. */
  parameter?: string | undefined;
  /**
   * FileDescriptorProtos for all files in files_to_generate and everything
   * they import.  The files will appear in topological order, so each file
   * appears before any file that imports it.
   *
   * Note: the files listed in files_to_generate will include runtime-retention
   * options only, but all other files will include source-retention options.
   * The source_file_descriptors field below is available in case you need
   * source-retention options for files_to_generate.
   *
   * protoc guarantees that all proto_files will be written after
   * the fields above, even though this is not technically guaranteed by the
   * protobuf wire format.  This theoretically could allow a plugin to stream
   * in the FileDescriptorProtos and handle them one by one rather than read
   * the entire set into memory at once.  However, as of this writing, this
   * is not similarly optimized on protoc's end -- it will store all fields in
   * memory at once before sending them to the plugin.
   *
   * Type names of fields and extensions in the FileDescriptorProto are always
   * fully qualified.
   */
  protoFile: FileDescriptorProto[];
  /**
   * File descriptors with all options, including source-retention options.
   * These descriptors are only provided for the files listed in
   * files_to_generate.
   */
  sourceFileDescriptors: FileDescriptorProto[];
  /** The version number of protocol compiler. */
  compilerVersion?: Version | undefined;
}

/** What a {@link CodeGeneratorRequest} can be made from. */
export interface CodeGeneratorRequestInit {
  fileToGenerate?: readonly string[] | undefined;
  parameter?: string | undefined;
  protoFile?: readonly FileDescriptorProtoInit[] | undefined;
  sourceFileDescriptors?: readonly FileDescriptorProtoInit[] | undefined;
  compilerVersion?: VersionInit | undefined;
}

export const CodeGeneratorRequest: MessageType<CodeGeneratorRequest, CodeGeneratorRequestInit> = /* @__PURE__ */ message<CodeGeneratorRequest, CodeGeneratorRequestInit>(
  googleProtobufCompilerPluginProto,
  "google.protobuf.compiler.CodeGeneratorRequest",
  {
    create: (init = {}) => ({
      fileToGenerate: createList(init.fileToGenerate),
      parameter: init.parameter,
      protoFile: init.protoFile?.map((v) => FileDescriptorProto.create(v)) ?? [],
      sourceFileDescriptors: init.sourceFileDescriptors?.map((v) => FileDescriptorProto.create(v)) ?? [],
      compilerVersion: init.compilerVersion && Version.create(init.compilerVersion),
    }),
    write(m, b, p) {
      if (m.fileToGenerate) {
        for (let i = 0; i < m.fileToGenerate.length; i++) {
          b[p++] = 10;
          p = writeString(b, p, m.fileToGenerate[i]!);
        }
      }
      if (m.parameter !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.parameter);
      }
      if (m.compilerVersion !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Version.write(m.compilerVersion, b, p + 1));
      }
      if (m.protoFile) {
        for (let i = 0; i < m.protoFile.length; i++) {
          b[p++] = 122;
          p = endMessage(b, p, FileDescriptorProto.write(m.protoFile[i]!, b, p + 1));
        }
      }
      if (m.sourceFileDescriptors) {
        for (let i = 0; i < m.sourceFileDescriptors.length; i++) {
          b[p++] = 138; b[p++] = 1;
          p = endMessage(b, p, FileDescriptorProto.write(m.sourceFileDescriptors[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let fileToGenerate = t?.fileToGenerate;
      let parameter = t?.parameter;
      let protoFile = t?.protoFile;
      let sourceFileDescriptors = t?.sourceFileDescriptors;
      let compilerVersion = t?.compilerVersion;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = r.lenientString();
            if (fileToGenerate === undefined) fileToGenerate = [v];
            else fileToGenerate.push(v);
            break;
          }
          case 18:
            parameter = r.lenientString();
            break;
          case 122: {
            const v = FileDescriptorProto.read(r, r.open());
            if (protoFile === undefined) protoFile = [v];
            else protoFile.push(v);
            break;
          }
          case 138: {
            const v = FileDescriptorProto.read(r, r.open());
            if (sourceFileDescriptors === undefined) sourceFileDescriptors = [v];
            else sourceFileDescriptors.push(v);
            break;
          }
          case 26:
            compilerVersion = Version.read(r, r.open(), compilerVersion);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: CodeGeneratorRequest = { fileToGenerate: fileToGenerate ?? [], parameter, protoFile: protoFile ?? [], sourceFileDescriptors: sourceFileDescriptors ?? [], compilerVersion };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** The plugin writes an encoded CodeGeneratorResponse to stdout. */
export interface CodeGeneratorResponse {
  /**
   * Error message.  If non-empty, code generation failed.  The plugin process
   * should exit with status code zero even if it reports an error in this way.
   *
   * This should be used to indicate errors in .proto files which prevent the
   * code generator from generating correct code.  Errors which indicate a
   * problem in protoc itself -- such as the input CodeGeneratorRequest being
   * unparseable -- should be reported by writing a message to stderr and
   * exiting with a non-zero status code.
   */
  error?: string | undefined;
  /**
   * A bitmask of supported features that the code generator supports.
   * This is a bitwise "or" of values from the Feature enum.
   */
  supportedFeatures?: bigint | undefined;
  /**
   * The minimum edition this plugin supports.  This will be treated as an
   * Edition enum, but we want to allow unknown values.  It should be specified
   * according the edition enum value, *not* the edition number.  Only takes
   * effect for plugins that have FEATURE_SUPPORTS_EDITIONS set.
   */
  minimumEdition?: number | undefined;
  /**
   * The maximum edition this plugin supports.  This will be treated as an
   * Edition enum, but we want to allow unknown values.  It should be specified
   * according the edition enum value, *not* the edition number.  Only takes
   * effect for plugins that have FEATURE_SUPPORTS_EDITIONS set.
   */
  maximumEdition?: number | undefined;
  file: CodeGeneratorResponse_File[];
}

/** What a {@link CodeGeneratorResponse} can be made from. */
export interface CodeGeneratorResponseInit {
  error?: string | undefined;
  supportedFeatures?: Int64Input | undefined;
  minimumEdition?: number | undefined;
  maximumEdition?: number | undefined;
  file?: readonly CodeGeneratorResponse_FileInit[] | undefined;
}

export const CodeGeneratorResponse: MessageType<CodeGeneratorResponse, CodeGeneratorResponseInit> = /* @__PURE__ */ message<CodeGeneratorResponse, CodeGeneratorResponseInit>(
  googleProtobufCompilerPluginProto,
  "google.protobuf.compiler.CodeGeneratorResponse",
  {
    create: (init = {}) => ({
      error: init.error,
      supportedFeatures: init.supportedFeatures === undefined ? undefined : int64ToBigint(init.supportedFeatures),
      minimumEdition: init.minimumEdition,
      maximumEdition: init.maximumEdition,
      file: init.file?.map((v) => CodeGeneratorResponse_File.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.error !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.error);
      }
      if (m.supportedFeatures !== undefined) {
        b[p++] = 16;
        p = writeUint64(b, p, m.supportedFeatures);
      }
      if (m.minimumEdition !== undefined) {
        b[p++] = 24;
        p = writeInt32(b, p, m.minimumEdition);
      }
      if (m.maximumEdition !== undefined) {
        b[p++] = 32;
        p = writeInt32(b, p, m.maximumEdition);
      }
      if (m.file) {
        for (let i = 0; i < m.file.length; i++) {
          b[p++] = 122;
          p = endMessage(b, p, CodeGeneratorResponse_File.write(m.file[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let error = t?.error;
      let supportedFeatures = t?.supportedFeatures;
      let minimumEdition = t?.minimumEdition;
      let maximumEdition = t?.maximumEdition;
      let file = t?.file;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            error = r.lenientString();
            break;
          case 16:
            supportedFeatures = r.uint64();
            break;
          case 24:
            minimumEdition = r.int32();
            break;
          case 32:
            maximumEdition = r.int32();
            break;
          case 122: {
            const v = CodeGeneratorResponse_File.read(r, r.open());
            if (file === undefined) file = [v];
            else file.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: CodeGeneratorResponse = { error, supportedFeatures, minimumEdition, maximumEdition, file: file ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Sync with code_generator.h. */
export const CodeGeneratorResponse_Feature = {
  NONE: 0,
  PROTO3_OPTIONAL: 1,
  SUPPORTS_EDITIONS: 2,
} as const;
export type CodeGeneratorResponse_Feature = (typeof CodeGeneratorResponse_Feature)[keyof typeof CodeGeneratorResponse_Feature];

/** Represents a single generated file. */
export interface CodeGeneratorResponse_File {
  /**
   * The file name, relative to the output directory.  The name must not
   * contain "." or ".." components and must be relative, not be absolute (so,
   * the file cannot lie outside the output directory).  "/" must be used as
   * the path separator, not "\".
   *
   * If the name is omitted, the content will be appended to the previous
   * file.  This allows the generator to break large files into small chunks,
   * and allows the generated text to be streamed back to protoc so that large
   * files need not reside completely in memory at one time.  Note that as of
   * this writing protoc does not optimize for this -- it will read the entire
   * CodeGeneratorResponse before writing files to disk.
   */
  name?: string | undefined;
  /**
   * If non-empty, indicates that the named file should already exist, and the
   * content here is to be inserted into that file at a defined insertion
   * point.  This feature allows a code generator to extend the output
   * produced by another code generator.  The original generator may provide
   * insertion points by placing special annotations in the file that look
   * like:
   *   @@protoc_insertion_point(NAME)
   * The annotation can have arbitrary text before and after it on the line,
   * which allows it to be placed in a comment.  NAME should be replaced with
   * an identifier naming the point -- this is what other generators will use
   * as the insertion_point.  Code inserted at this point will be placed
   * immediately above the line containing the insertion point (thus multiple
   * insertions to the same point will come out in the order they were added).
   * The double-@ is intended to make it unlikely that the generated code
   * could contain things that look like insertion points by accident.
   *
   * For example, the C++ code generator places the following line in the
   * .pb.h files that it generates:
   *   // @@protoc_insertion_point(namespace_scope)
   * This line appears within the scope of the file's package namespace, but
   * outside of any particular class.  Another plugin can then specify the
   * insertion_point "namespace_scope" to generate additional classes or
   * other declarations that should be placed in this scope.
   *
   * Note that if the line containing the insertion point begins with
   * whitespace, the same whitespace will be added to every line of the
   * inserted text.  This is useful for languages like Python, where
   * indentation matters.  In these languages, the insertion point comment
   * should be indented the same amount as any inserted code will need to be
   * in order to work correctly in that context.
   *
   * The code generator that generates the initial file and the one which
   * inserts into it must both run as part of a single invocation of protoc.
   * Code generators are executed in the order in which they appear on the
   * command line.
   *
   * If |insertion_point| is present, |name| must also be present.
   */
  insertionPoint?: string | undefined;
  /** The file contents. */
  content?: string | undefined;
  /**
   * Information describing the file content being inserted. If an insertion
   * point is used, this information will be appropriately offset and inserted
   * into the code generation metadata for the generated files.
   */
  generatedCodeInfo?: GeneratedCodeInfo | undefined;
}

/** What a {@link CodeGeneratorResponse_File} can be made from. */
export interface CodeGeneratorResponse_FileInit {
  name?: string | undefined;
  insertionPoint?: string | undefined;
  content?: string | undefined;
  generatedCodeInfo?: GeneratedCodeInfoInit | undefined;
}

export const CodeGeneratorResponse_File: MessageType<CodeGeneratorResponse_File, CodeGeneratorResponse_FileInit> = /* @__PURE__ */ message<CodeGeneratorResponse_File, CodeGeneratorResponse_FileInit>(
  googleProtobufCompilerPluginProto,
  "google.protobuf.compiler.CodeGeneratorResponse.File",
  {
    create: (init = {}) => ({
      name: init.name,
      insertionPoint: init.insertionPoint,
      content: init.content,
      generatedCodeInfo: init.generatedCodeInfo && GeneratedCodeInfo.create(init.generatedCodeInfo),
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.insertionPoint !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.insertionPoint);
      }
      if (m.content !== undefined) {
        b[p++] = 122;
        p = writeString(b, p, m.content);
      }
      if (m.generatedCodeInfo !== undefined) {
        b[p++] = 130; b[p++] = 1;
        p = endMessage(b, p, GeneratedCodeInfo.write(m.generatedCodeInfo, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let insertionPoint = t?.insertionPoint;
      let content = t?.content;
      let generatedCodeInfo = t?.generatedCodeInfo;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 18:
            insertionPoint = r.lenientString();
            break;
          case 122:
            content = r.lenientString();
            break;
          case 130:
            generatedCodeInfo = GeneratedCodeInfo.read(r, r.open(), generatedCodeInfo);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: CodeGeneratorResponse_File = { name, insertionPoint, content, generatedCodeInfo };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);
