// Made by Weft from packages/protobuf/proto: changes here are lost.

/** The `.proto` files that come with Weft, by import path. */
export const bundledProtos: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  [
    "google/protobuf/any.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/anypb\";\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"AnyProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "\n" +
      "// `Any` contains an arbitrary serialized protocol buffer message along with a\n" +
      "// URL that describes the type of the serialized message.\n" +
      "//\n" +
      "// In its binary encoding, an `Any` is an ordinary message; but in other wire\n" +
      "// forms like JSON, it has a special encoding. The format of the type URL is\n" +
      "// described on the `type_url` field.\n" +
      "//\n" +
      "// Protobuf APIs provide utilities to interact with `Any` values:\n" +
      "//\n" +
      "// - A 'pack' operation accepts a message and constructs a generic `Any` wrapper\n" +
      "//   around it.\n" +
      "// - An 'unpack' operation reads the content of an `Any` message, either into an\n" +
      "//   existing message or a new one. Unpack operations must check the type of the\n" +
      "//   value they unpack against the declared `type_url`.\n" +
      "// - An 'is' operation decides whether an `Any` contains a message of the given\n" +
      "//   type, i.e. whether it can 'unpack' that type.\n" +
      "//\n" +
      "// The JSON format representation of an `Any` follows one of these cases:\n" +
      "//\n" +
      "// - For types without special-cased JSON encodings, the JSON format\n" +
      "//   representation of the `Any` is the same as that of the message, with an\n" +
      "//   additional `@type` field which contains the type URL.\n" +
      "// - For types with special-cased JSON encodings (typically called 'well-known'\n" +
      "//   types, listed in https://protobuf.dev/programming-guides/json/#any), the\n" +
      "//   JSON format representation has a key `@type` which contains the type URL\n" +
      "//   and a key `value` which contains the JSON-serialized value.\n" +
      "//\n" +
      "// The text format representation of an `Any` is like a message with one field\n" +
      "// whose name is the type URL in brackets. For example, an `Any` containing a\n" +
      "// `foo.Bar` message may be written `[type.googleapis.com/foo.Bar] { a: 2 }`.\n" +
      "message Any {\n" +
      "  // Identifies the type of the serialized Protobuf message with a URI reference\n" +
      "  // consisting of a prefix ending in a slash and the fully-qualified type name.\n" +
      "  //\n" +
      "  // Example: type.googleapis.com/google.protobuf.StringValue\n" +
      "  //\n" +
      "  // This string must contain at least one `/` character, and the content after\n" +
      "  // the last `/` must be the fully-qualified name of the type in canonical\n" +
      "  // form, without a leading dot. Do not write a scheme on these URI references\n" +
      "  // so that clients do not attempt to contact them.\n" +
      "  //\n" +
      "  // The prefix is arbitrary and Protobuf implementations are expected to\n" +
      "  // simply strip off everything up to and including the last `/` to identify\n" +
      "  // the type. `type.googleapis.com/` is a common default prefix that some\n" +
      "  // legacy implementations require. This prefix does not indicate the origin of\n" +
      "  // the type, and URIs containing it are not expected to respond to any\n" +
      "  // requests.\n" +
      "  //\n" +
      "  // All type URL strings must be legal URI references with the additional\n" +
      "  // restriction (for the text format) that the content of the reference\n" +
      "  // must consist only of alphanumeric characters, percent-encoded escapes, and\n" +
      "  // characters in the following set (not including the outer backticks):\n" +
      "  // `/-.~_!$&()*+,;=`. Despite our allowing percent encodings, implementations\n" +
      "  // should not unescape them to prevent confusion with existing parsers. For\n" +
      "  // example, `type.googleapis.com%2FFoo` should be rejected.\n" +
      "  //\n" +
      "  // In the original design of `Any`, the possibility of launching a type\n" +
      "  // resolution service at these type URLs was considered but Protobuf never\n" +
      "  // implemented one and considers contacting these URLs to be problematic and\n" +
      "  // a potential security issue. Do not attempt to contact type URLs.\n" +
      "  string type_url = 1;\n" +
      "\n" +
      "  // Holds a Protobuf serialization of the type described by type_url.\n" +
      "  bytes value = 2;\n" +
      "}\n",
  ],
  [
    "google/protobuf/api.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "import \"google/protobuf/source_context.proto\";\n" +
      "import \"google/protobuf/type.proto\";\n" +
      "\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"ApiProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/apipb\";\n" +
      "\n" +
      "// Api is a light-weight descriptor for an API Interface.\n" +
      "//\n" +
      "// Interfaces are also described as \"protocol buffer services\" in some contexts,\n" +
      "// such as by the \"service\" keyword in a .proto file, but they are different\n" +
      "// from API Services, which represent a concrete implementation of an interface\n" +
      "// as opposed to simply a description of methods and bindings. They are also\n" +
      "// sometimes simply referred to as \"APIs\" in other contexts, such as the name of\n" +
      "// this message itself. See https://cloud.google.com/apis/design/glossary for\n" +
      "// detailed terminology.\n" +
      "//\n" +
      "// New usages of this message as an alternative to ServiceDescriptorProto are\n" +
      "// strongly discouraged. This message does not reliability preserve all\n" +
      "// information necessary to model the schema and preserve semantics. Instead\n" +
      "// make use of FileDescriptorSet which preserves the necessary information.\n" +
      "message Api {\n" +
      "  // The fully qualified name of this interface, including package name\n" +
      "  // followed by the interface's simple name.\n" +
      "  string name = 1;\n" +
      "\n" +
      "  // The methods of this interface, in unspecified order.\n" +
      "  repeated Method methods = 2;\n" +
      "\n" +
      "  // Any metadata attached to the interface.\n" +
      "  repeated Option options = 3;\n" +
      "\n" +
      "  // A version string for this interface. If specified, must have the form\n" +
      "  // `major-version.minor-version`, as in `1.10`. If the minor version is\n" +
      "  // omitted, it defaults to zero. If the entire version field is empty, the\n" +
      "  // major version is derived from the package name, as outlined below. If the\n" +
      "  // field is not empty, the version in the package name will be verified to be\n" +
      "  // consistent with what is provided here.\n" +
      "  //\n" +
      "  // The versioning schema uses [semantic\n" +
      "  // versioning](http://semver.org) where the major version number\n" +
      "  // indicates a breaking change and the minor version an additive,\n" +
      "  // non-breaking change. Both version numbers are signals to users\n" +
      "  // what to expect from different versions, and should be carefully\n" +
      "  // chosen based on the product plan.\n" +
      "  //\n" +
      "  // The major version is also reflected in the package name of the\n" +
      "  // interface, which must end in `v<major-version>`, as in\n" +
      "  // `google.feature.v1`. For major versions 0 and 1, the suffix can\n" +
      "  // be omitted. Zero major versions must only be used for\n" +
      "  // experimental, non-GA interfaces.\n" +
      "  //\n" +
      "  string version = 4;\n" +
      "\n" +
      "  // Source context for the protocol buffer service represented by this\n" +
      "  // message.\n" +
      "  SourceContext source_context = 5;\n" +
      "\n" +
      "  // Included interfaces. See [Mixin][].\n" +
      "  repeated Mixin mixins = 6;\n" +
      "\n" +
      "  // The source syntax of the service.\n" +
      "  Syntax syntax = 7;\n" +
      "\n" +
      "  // The source edition string, only valid when syntax is SYNTAX_EDITIONS.\n" +
      "  string edition = 8;\n" +
      "}\n" +
      "\n" +
      "// Method represents a method of an API interface.\n" +
      "//\n" +
      "// New usages of this message as an alternative to MethodDescriptorProto are\n" +
      "// strongly discouraged. This message does not reliability preserve all\n" +
      "// information necessary to model the schema and preserve semantics. Instead\n" +
      "// make use of FileDescriptorSet which preserves the necessary information.\n" +
      "message Method {\n" +
      "  // The simple name of this method.\n" +
      "  string name = 1;\n" +
      "\n" +
      "  // A URL of the input message type.\n" +
      "  string request_type_url = 2;\n" +
      "\n" +
      "  // If true, the request is streamed.\n" +
      "  bool request_streaming = 3;\n" +
      "\n" +
      "  // The URL of the output message type.\n" +
      "  string response_type_url = 4;\n" +
      "\n" +
      "  // If true, the response is streamed.\n" +
      "  bool response_streaming = 5;\n" +
      "\n" +
      "  // Any metadata attached to the method.\n" +
      "  repeated Option options = 6;\n" +
      "\n" +
      "  // The source syntax of this method.\n" +
      "  //\n" +
      "  // This field should be ignored, instead the syntax should be inherited from\n" +
      "  // Api. This is similar to Field and EnumValue.\n" +
      "  Syntax syntax = 7 [deprecated = true];\n" +
      "\n" +
      "  // The source edition string, only valid when syntax is SYNTAX_EDITIONS.\n" +
      "  //\n" +
      "  // This field should be ignored, instead the edition should be inherited from\n" +
      "  // Api. This is similar to Field and EnumValue.\n" +
      "  string edition = 8 [deprecated = true];\n" +
      "}\n" +
      "\n" +
      "// Declares an API Interface to be included in this interface. The including\n" +
      "// interface must redeclare all the methods from the included interface, but\n" +
      "// documentation and options are inherited as follows:\n" +
      "//\n" +
      "// - If after comment and whitespace stripping, the documentation\n" +
      "//   string of the redeclared method is empty, it will be inherited\n" +
      "//   from the original method.\n" +
      "//\n" +
      "// - Each annotation belonging to the service config (http,\n" +
      "//   visibility) which is not set in the redeclared method will be\n" +
      "//   inherited.\n" +
      "//\n" +
      "// - If an http annotation is inherited, the path pattern will be\n" +
      "//   modified as follows. Any version prefix will be replaced by the\n" +
      "//   version of the including interface plus the [root][] path if\n" +
      "//   specified.\n" +
      "//\n" +
      "// Example of a simple mixin:\n" +
      "//\n" +
      "//     package google.acl.v1;\n" +
      "//     service AccessControl {\n" +
      "//       // Get the underlying ACL object.\n" +
      "//       rpc GetAcl(GetAclRequest) returns (Acl) {\n" +
      "//         option (google.api.http).get = \"/v1/{resource=**}:getAcl\";\n" +
      "//       }\n" +
      "//     }\n" +
      "//\n" +
      "//     package google.storage.v2;\n" +
      "//     service Storage {\n" +
      "//       rpc GetAcl(GetAclRequest) returns (Acl);\n" +
      "//\n" +
      "//       // Get a data record.\n" +
      "//       rpc GetData(GetDataRequest) returns (Data) {\n" +
      "//         option (google.api.http).get = \"/v2/{resource=**}\";\n" +
      "//       }\n" +
      "//     }\n" +
      "//\n" +
      "// Example of a mixin configuration:\n" +
      "//\n" +
      "//     apis:\n" +
      "//     - name: google.storage.v2.Storage\n" +
      "//       mixins:\n" +
      "//       - name: google.acl.v1.AccessControl\n" +
      "//\n" +
      "// The mixin construct implies that all methods in `AccessControl` are\n" +
      "// also declared with same name and request/response types in\n" +
      "// `Storage`. A documentation generator or annotation processor will\n" +
      "// see the effective `Storage.GetAcl` method after inheriting\n" +
      "// documentation and annotations as follows:\n" +
      "//\n" +
      "//     service Storage {\n" +
      "//       // Get the underlying ACL object.\n" +
      "//       rpc GetAcl(GetAclRequest) returns (Acl) {\n" +
      "//         option (google.api.http).get = \"/v2/{resource=**}:getAcl\";\n" +
      "//       }\n" +
      "//       ...\n" +
      "//     }\n" +
      "//\n" +
      "// Note how the version in the path pattern changed from `v1` to `v2`.\n" +
      "//\n" +
      "// If the `root` field in the mixin is specified, it should be a\n" +
      "// relative path under which inherited HTTP paths are placed. Example:\n" +
      "//\n" +
      "//     apis:\n" +
      "//     - name: google.storage.v2.Storage\n" +
      "//       mixins:\n" +
      "//       - name: google.acl.v1.AccessControl\n" +
      "//         root: acls\n" +
      "//\n" +
      "// This implies the following inherited HTTP annotation:\n" +
      "//\n" +
      "//     service Storage {\n" +
      "//       // Get the underlying ACL object.\n" +
      "//       rpc GetAcl(GetAclRequest) returns (Acl) {\n" +
      "//         option (google.api.http).get = \"/v2/acls/{resource=**}:getAcl\";\n" +
      "//       }\n" +
      "//       ...\n" +
      "//     }\n" +
      "message Mixin {\n" +
      "  // The fully qualified name of the interface which is included.\n" +
      "  string name = 1;\n" +
      "\n" +
      "  // If non-empty specifies a path under which inherited HTTP paths\n" +
      "  // are rooted.\n" +
      "  string root = 2;\n" +
      "}\n",
  ],
  [
    "google/protobuf/c_sharp_features.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2026 Google Inc.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "syntax = \"proto2\";\n" +
      "\n" +
      "package pb;\n" +
      "\n" +
      "option csharp_namespace = \"Google.Protobuf.Reflection\";\n" +
      "option java_multiple_files = true;\n" +
      "option java_outer_classname = \"CSharpFeaturesOuterClass\";\n" +
      "\n" +
      "import \"google/protobuf/descriptor.proto\";\n" +
      "\n" +
      "extend google.protobuf.FeatureSet {\n" +
      "  optional CSharpFeatures csharp = 1004;\n" +
      "}\n" +
      "\n" +
      "message CSharpFeatures {\n" +
      "  // Whether the generated files should have nullable reference type annotations.\n" +
      "  // When enabled, the generated C# code includes `#nullable enable annotations`\n" +
      "  // and annotates message-typed properties and certain parameters with `?`.\n" +
      "  optional bool nullable_reference_types = 1 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_MESSAGE,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2026,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"false\" }\n" +
      "  ];\n" +
      "}\n",
  ],
  [
    "google/protobuf/compiler/plugin.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "// Author: kenton@google.com (Kenton Varda)\n" +
      "//\n" +
      "// protoc (aka the Protocol Compiler) can be extended via plugins.  A plugin is\n" +
      "// just a program that reads a CodeGeneratorRequest from stdin and writes a\n" +
      "// CodeGeneratorResponse to stdout.\n" +
      "//\n" +
      "// Plugins written using C++ can use google/protobuf/compiler/plugin.h instead\n" +
      "// of dealing with the raw protocol defined here.\n" +
      "//\n" +
      "// A plugin executable needs only to be placed somewhere in the path.  The\n" +
      "// plugin should be named \"protoc-gen-$NAME\", and will then be used when the\n" +
      "// flag \"--${NAME}_out\" is passed to protoc.\n" +
      "\n" +
      "syntax = \"proto2\";\n" +
      "\n" +
      "package google.protobuf.compiler;\n" +
      "option java_package = \"com.google.protobuf.compiler\";\n" +
      "option java_outer_classname = \"PluginProtos\";\n" +
      "\n" +
      "import \"google/protobuf/descriptor.proto\";\n" +
      "\n" +
      "option csharp_namespace = \"Google.Protobuf.Compiler\";\n" +
      "option go_package = \"google.golang.org/protobuf/types/pluginpb\";\n" +
      "\n" +
      "// The version number of protocol compiler.\n" +
      "message Version {\n" +
      "  optional int32 major = 1;\n" +
      "  optional int32 minor = 2;\n" +
      "  optional int32 patch = 3;\n" +
      "  // A suffix for alpha, beta or rc release, e.g., \"alpha-1\", \"rc2\". It should\n" +
      "  // be empty for mainline stable releases.\n" +
      "  optional string suffix = 4;\n" +
      "}\n" +
      "\n" +
      "// An encoded CodeGeneratorRequest is written to the plugin's stdin.\n" +
      "message CodeGeneratorRequest {\n" +
      "  // The .proto files that were explicitly listed on the command-line.  The\n" +
      "  // code generator should generate code only for these files.  Each file's\n" +
      "  // descriptor will be included in proto_file, below.\n" +
      "  repeated string file_to_generate = 1;\n" +
      "\n" +
      "  // The generator parameter passed on the command-line.\n" +
      "  optional string parameter = 2;\n" +
      "\n" +
      "  // FileDescriptorProtos for all files in files_to_generate and everything\n" +
      "  // they import.  The files will appear in topological order, so each file\n" +
      "  // appears before any file that imports it.\n" +
      "  //\n" +
      "  // Note: the files listed in files_to_generate will include runtime-retention\n" +
      "  // options only, but all other files will include source-retention options.\n" +
      "  // The source_file_descriptors field below is available in case you need\n" +
      "  // source-retention options for files_to_generate.\n" +
      "  //\n" +
      "  // protoc guarantees that all proto_files will be written after\n" +
      "  // the fields above, even though this is not technically guaranteed by the\n" +
      "  // protobuf wire format.  This theoretically could allow a plugin to stream\n" +
      "  // in the FileDescriptorProtos and handle them one by one rather than read\n" +
      "  // the entire set into memory at once.  However, as of this writing, this\n" +
      "  // is not similarly optimized on protoc's end -- it will store all fields in\n" +
      "  // memory at once before sending them to the plugin.\n" +
      "  //\n" +
      "  // Type names of fields and extensions in the FileDescriptorProto are always\n" +
      "  // fully qualified.\n" +
      "  repeated FileDescriptorProto proto_file = 15;\n" +
      "\n" +
      "  // File descriptors with all options, including source-retention options.\n" +
      "  // These descriptors are only provided for the files listed in\n" +
      "  // files_to_generate.\n" +
      "  repeated FileDescriptorProto source_file_descriptors = 17;\n" +
      "\n" +
      "  // The version number of protocol compiler.\n" +
      "  optional Version compiler_version = 3;\n" +
      "}\n" +
      "\n" +
      "// The plugin writes an encoded CodeGeneratorResponse to stdout.\n" +
      "message CodeGeneratorResponse {\n" +
      "  // Error message.  If non-empty, code generation failed.  The plugin process\n" +
      "  // should exit with status code zero even if it reports an error in this way.\n" +
      "  //\n" +
      "  // This should be used to indicate errors in .proto files which prevent the\n" +
      "  // code generator from generating correct code.  Errors which indicate a\n" +
      "  // problem in protoc itself -- such as the input CodeGeneratorRequest being\n" +
      "  // unparseable -- should be reported by writing a message to stderr and\n" +
      "  // exiting with a non-zero status code.\n" +
      "  optional string error = 1;\n" +
      "\n" +
      "  // A bitmask of supported features that the code generator supports.\n" +
      "  // This is a bitwise \"or\" of values from the Feature enum.\n" +
      "  optional uint64 supported_features = 2;\n" +
      "\n" +
      "  // Sync with code_generator.h.\n" +
      "  enum Feature {\n" +
      "    FEATURE_NONE = 0;\n" +
      "    FEATURE_PROTO3_OPTIONAL = 1;\n" +
      "    FEATURE_SUPPORTS_EDITIONS = 2;\n" +
      "  }\n" +
      "\n" +
      "  // The minimum edition this plugin supports.  This will be treated as an\n" +
      "  // Edition enum, but we want to allow unknown values.  It should be specified\n" +
      "  // according the edition enum value, *not* the edition number.  Only takes\n" +
      "  // effect for plugins that have FEATURE_SUPPORTS_EDITIONS set.\n" +
      "  optional int32 minimum_edition = 3;\n" +
      "\n" +
      "  // The maximum edition this plugin supports.  This will be treated as an\n" +
      "  // Edition enum, but we want to allow unknown values.  It should be specified\n" +
      "  // according the edition enum value, *not* the edition number.  Only takes\n" +
      "  // effect for plugins that have FEATURE_SUPPORTS_EDITIONS set.\n" +
      "  optional int32 maximum_edition = 4;\n" +
      "\n" +
      "  // Represents a single generated file.\n" +
      "  message File {\n" +
      "    // The file name, relative to the output directory.  The name must not\n" +
      "    // contain \".\" or \"..\" components and must be relative, not be absolute (so,\n" +
      "    // the file cannot lie outside the output directory).  \"/\" must be used as\n" +
      "    // the path separator, not \"\\\".\n" +
      "    //\n" +
      "    // If the name is omitted, the content will be appended to the previous\n" +
      "    // file.  This allows the generator to break large files into small chunks,\n" +
      "    // and allows the generated text to be streamed back to protoc so that large\n" +
      "    // files need not reside completely in memory at one time.  Note that as of\n" +
      "    // this writing protoc does not optimize for this -- it will read the entire\n" +
      "    // CodeGeneratorResponse before writing files to disk.\n" +
      "    optional string name = 1;\n" +
      "\n" +
      "    // If non-empty, indicates that the named file should already exist, and the\n" +
      "    // content here is to be inserted into that file at a defined insertion\n" +
      "    // point.  This feature allows a code generator to extend the output\n" +
      "    // produced by another code generator.  The original generator may provide\n" +
      "    // insertion points by placing special annotations in the file that look\n" +
      "    // like:\n" +
      "    //   @@protoc_insertion_point(NAME)\n" +
      "    // The annotation can have arbitrary text before and after it on the line,\n" +
      "    // which allows it to be placed in a comment.  NAME should be replaced with\n" +
      "    // an identifier naming the point -- this is what other generators will use\n" +
      "    // as the insertion_point.  Code inserted at this point will be placed\n" +
      "    // immediately above the line containing the insertion point (thus multiple\n" +
      "    // insertions to the same point will come out in the order they were added).\n" +
      "    // The double-@ is intended to make it unlikely that the generated code\n" +
      "    // could contain things that look like insertion points by accident.\n" +
      "    //\n" +
      "    // For example, the C++ code generator places the following line in the\n" +
      "    // .pb.h files that it generates:\n" +
      "    //   // @@protoc_insertion_point(namespace_scope)\n" +
      "    // This line appears within the scope of the file's package namespace, but\n" +
      "    // outside of any particular class.  Another plugin can then specify the\n" +
      "    // insertion_point \"namespace_scope\" to generate additional classes or\n" +
      "    // other declarations that should be placed in this scope.\n" +
      "    //\n" +
      "    // Note that if the line containing the insertion point begins with\n" +
      "    // whitespace, the same whitespace will be added to every line of the\n" +
      "    // inserted text.  This is useful for languages like Python, where\n" +
      "    // indentation matters.  In these languages, the insertion point comment\n" +
      "    // should be indented the same amount as any inserted code will need to be\n" +
      "    // in order to work correctly in that context.\n" +
      "    //\n" +
      "    // The code generator that generates the initial file and the one which\n" +
      "    // inserts into it must both run as part of a single invocation of protoc.\n" +
      "    // Code generators are executed in the order in which they appear on the\n" +
      "    // command line.\n" +
      "    //\n" +
      "    // If |insertion_point| is present, |name| must also be present.\n" +
      "    optional string insertion_point = 2;\n" +
      "\n" +
      "    // The file contents.\n" +
      "    optional string content = 15;\n" +
      "\n" +
      "    // Information describing the file content being inserted. If an insertion\n" +
      "    // point is used, this information will be appropriately offset and inserted\n" +
      "    // into the code generation metadata for the generated files.\n" +
      "    optional GeneratedCodeInfo generated_code_info = 16;\n" +
      "  }\n" +
      "  repeated File file = 15;\n" +
      "}\n",
  ],
  [
    "google/protobuf/cpp_features.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2023 Google LLC.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "syntax = \"proto2\";\n" +
      "\n" +
      "package pb;\n" +
      "\n" +
      "import \"google/protobuf/descriptor.proto\";\n" +
      "\n" +
      "extend google.protobuf.FeatureSet {\n" +
      "  optional CppFeatures cpp = 1000;\n" +
      "}\n" +
      "\n" +
      "message CppFeatures {\n" +
      "  // Whether or not to treat an enum field as closed.  This option is only\n" +
      "  // applicable to enum fields, and will be removed in the future.  It is\n" +
      "  // consistent with the legacy behavior of using proto3 enum types for proto2\n" +
      "  // fields.\n" +
      "  optional bool legacy_closed_enum = 1 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "      edition_deprecated: EDITION_2023,\n" +
      "      deprecation_warning: \"The legacy closed enum behavior in C++ is \"\n" +
      "                           \"deprecated and is scheduled to be removed in \"\n" +
      "                           \"edition 2025.  See http://protobuf.dev/programming-guides/enum/#cpp for \"\n" +
      "                           \"more information\",\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"true\" },\n" +
      "    edition_defaults = { edition: EDITION_PROTO3, value: \"false\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum StringType {\n" +
      "    STRING_TYPE_UNKNOWN = 0;\n" +
      "    VIEW = 1;\n" +
      "    CORD = 2;\n" +
      "    STRING = 3;\n" +
      "  }\n" +
      "\n" +
      "  optional StringType string_type = 2 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"STRING\" },\n" +
      "    edition_defaults = { edition: EDITION_2024, value: \"VIEW\" }\n" +
      "  ];\n" +
      "\n" +
      "  optional bool enum_name_uses_string_view = 3 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_ENUM,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2024,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"false\" },\n" +
      "    edition_defaults = { edition: EDITION_2024, value: \"true\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum RepeatedType {\n" +
      "    REPEATED_TYPE_UNKNOWN = 0;\n" +
      "    // The repeated field will be backed by proto2::Repeated(Ptr)Field, and\n" +
      "    // accessors will return a reference/pointer to this type.\n" +
      "    LEGACY = 1;\n" +
      "    // The repeated field has an opaque backing type, and accessors will return\n" +
      "    // a RepeatedFieldProxy.\n" +
      "    PROXY = 2;\n" +
      "  }\n" +
      "\n" +
      "  optional RepeatedType repeated_type = 4 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_UNSTABLE,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"LEGACY\" }\n" +
      "  ];\n" +
      "}\n",
  ],
  [
    "google/protobuf/cpp_file_options.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2026 Google LLC.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "edition = \"2024\";\n" +
      "\n" +
      "package pb.file;\n" +
      "\n" +
      "import \"google/protobuf/descriptor.proto\";\n" +
      "\n" +
      "extend google.protobuf.FileOptions {\n" +
      "  CppFileOptions cpp = 990\n" +
      "      [feature_support = { edition_introduced: EDITION_2026 }];\n" +
      "}\n" +
      "\n" +
      "local message CppFileOptions {\n" +
      "  // Use this option to change the namespace of cpp generated classes. When this\n" +
      "  // option is not set, the package name will be used for determining the cpp\n" +
      "  // namespace.\n" +
      "  string namespace = 1;\n" +
      "}\n",
  ],
  [
    "google/protobuf/cpp_options.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2026 Google LLC.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "edition = \"2024\";\n" +
      "\n" +
      "package pb;\n" +
      "\n" +
      "// This file is the user facing cpp language proto that bundles all descriptor\n" +
      "// type cpp language options.\n" +
      "\n" +
      "import public \"google/protobuf/cpp_file_options.proto\";\n",
  ],
  [
    "google/protobuf/descriptor.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google LLC.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "// Author: kenton@google.com (Kenton Varda)\n" +
      "//  Based on original Protocol Buffers design by\n" +
      "//  Sanjay Ghemawat, Jeff Dean, and others.\n" +
      "//\n" +
      "// The messages in this file describe the definitions found in .proto files.\n" +
      "// A valid .proto file can be translated directly to a FileDescriptorProto\n" +
      "// without any other information (e.g. without reading its imports).\n" +
      "\n" +
      "syntax = \"proto2\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "option go_package = \"google.golang.org/protobuf/types/descriptorpb\";\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"DescriptorProtos\";\n" +
      "option csharp_namespace = \"Google.Protobuf.Reflection\";\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option cc_enable_arenas = true;\n" +
      "\n" +
      "// descriptor.proto must be optimized for speed because reflection-based\n" +
      "// algorithms don't work during bootstrapping.\n" +
      "option optimize_for = SPEED;\n" +
      "\n" +
      "// The protocol compiler can output a FileDescriptorSet containing the .proto\n" +
      "// files it parses.\n" +
      "message FileDescriptorSet {\n" +
      "  repeated FileDescriptorProto file = 1;\n" +
      "\n" +
      "  // Extensions for tooling.\n" +
      "  extensions 536000000 [declaration = {\n" +
      "    number: 536000000\n" +
      "    type: \".buf.descriptor.v1.FileDescriptorSetExtension\"\n" +
      "    full_name: \".buf.descriptor.v1.buf_file_descriptor_set_extension\"\n" +
      "  }];\n" +
      "}\n" +
      "\n" +
      "// The full set of known editions.\n" +
      "enum Edition {\n" +
      "  // A placeholder for an unknown edition value.\n" +
      "  EDITION_UNKNOWN = 0;\n" +
      "\n" +
      "  // A placeholder edition for specifying default behaviors *before* a feature\n" +
      "  // was first introduced.  This is effectively an \"infinite past\".\n" +
      "  EDITION_LEGACY = 900;\n" +
      "\n" +
      "  // Legacy syntax \"editions\".  These pre-date editions, but behave much like\n" +
      "  // distinct editions.  These can't be used to specify the edition of proto\n" +
      "  // files, but feature definitions must supply proto2/proto3 defaults for\n" +
      "  // backwards compatibility.\n" +
      "  EDITION_PROTO2 = 998;\n" +
      "  EDITION_PROTO3 = 999;\n" +
      "\n" +
      "  // Editions that have been released.  The specific values are arbitrary and\n" +
      "  // should not be depended on, but they will always be time-ordered for easy\n" +
      "  // comparison.\n" +
      "  EDITION_2023 = 1000;\n" +
      "  EDITION_2024 = 1001;\n" +
      "  EDITION_2026 = 1002;\n" +
      "\n" +
      "  // A placeholder edition for developing and testing unscheduled features.\n" +
      "  EDITION_UNSTABLE = 9999;\n" +
      "\n" +
      "  // Placeholder editions for testing feature resolution.  These should not be\n" +
      "  // used or relied on outside of tests.\n" +
      "  EDITION_1_TEST_ONLY = 1;\n" +
      "  EDITION_2_TEST_ONLY = 2;\n" +
      "  EDITION_99997_TEST_ONLY = 99997;\n" +
      "  EDITION_99998_TEST_ONLY = 99998;\n" +
      "  EDITION_99999_TEST_ONLY = 99999;\n" +
      "\n" +
      "  // Placeholder for specifying unbounded edition support.  This should only\n" +
      "  // ever be used by plugins that can expect to never require any changes to\n" +
      "  // support a new edition.\n" +
      "  EDITION_MAX = 0x7FFFFFFF;\n" +
      "}\n" +
      "\n" +
      "// Describes a complete .proto file.\n" +
      "message FileDescriptorProto {\n" +
      "  optional string name = 1;     // file name, relative to root of source tree\n" +
      "  optional string package = 2;  // e.g. \"foo\", \"foo.bar\", etc.\n" +
      "\n" +
      "  // Names of files imported by this file.\n" +
      "  repeated string dependency = 3;\n" +
      "  // Indexes of the public imported files in the dependency list above.\n" +
      "  repeated int32 public_dependency = 10;\n" +
      "  // Indexes of the weak imported files in the dependency list.\n" +
      "  // For Google-internal migration only. Do not use.\n" +
      "  repeated int32 weak_dependency = 11;\n" +
      "\n" +
      "  // Names of files imported by this file purely for the purpose of providing\n" +
      "  // option extensions. These are excluded from the dependency list above.\n" +
      "  repeated string option_dependency = 15;\n" +
      "\n" +
      "  // All top-level definitions in this file.\n" +
      "  repeated DescriptorProto message_type = 4;\n" +
      "  repeated EnumDescriptorProto enum_type = 5;\n" +
      "  repeated ServiceDescriptorProto service = 6;\n" +
      "  repeated FieldDescriptorProto extension = 7;\n" +
      "\n" +
      "  optional FileOptions options = 8;\n" +
      "\n" +
      "  // This field contains optional information about the original source code.\n" +
      "  // You may safely remove this entire field without harming runtime\n" +
      "  // functionality of the descriptors -- the information is needed only by\n" +
      "  // development tools.\n" +
      "  optional SourceCodeInfo source_code_info = 9;\n" +
      "\n" +
      "  // The syntax of the proto file.\n" +
      "  // The supported values are \"proto2\", \"proto3\", and \"editions\".\n" +
      "  //\n" +
      "  // If `edition` is present, this value must be \"editions\".\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional string syntax = 12;\n" +
      "\n" +
      "  // The edition of the proto file.\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional Edition edition = 14;\n" +
      "}\n" +
      "\n" +
      "// Describes a message type.\n" +
      "message DescriptorProto {\n" +
      "  optional string name = 1;\n" +
      "\n" +
      "  repeated FieldDescriptorProto field = 2;\n" +
      "  repeated FieldDescriptorProto extension = 6;\n" +
      "\n" +
      "  repeated DescriptorProto nested_type = 3;\n" +
      "  repeated EnumDescriptorProto enum_type = 4;\n" +
      "\n" +
      "  message ExtensionRange {\n" +
      "    optional int32 start = 1;  // Inclusive.\n" +
      "    optional int32 end = 2;    // Exclusive.\n" +
      "\n" +
      "    optional ExtensionRangeOptions options = 3;\n" +
      "  }\n" +
      "  repeated ExtensionRange extension_range = 5;\n" +
      "\n" +
      "  repeated OneofDescriptorProto oneof_decl = 8;\n" +
      "\n" +
      "  optional MessageOptions options = 7;\n" +
      "\n" +
      "  // Range of reserved tag numbers. Reserved tag numbers may not be used by\n" +
      "  // fields or extension ranges in the same message. Reserved ranges may\n" +
      "  // not overlap.\n" +
      "  message ReservedRange {\n" +
      "    optional int32 start = 1;  // Inclusive.\n" +
      "    optional int32 end = 2;    // Exclusive.\n" +
      "  }\n" +
      "  repeated ReservedRange reserved_range = 9;\n" +
      "  // Reserved field names, which may not be used by fields in the same message.\n" +
      "  // A given name may only be reserved once.\n" +
      "  repeated string reserved_name = 10;\n" +
      "\n" +
      "  // Support for `export` and `local` keywords on enums.\n" +
      "  optional SymbolVisibility visibility = 11;\n" +
      "}\n" +
      "\n" +
      "message ExtensionRangeOptions {\n" +
      "  // Range reserved for first-class custom options defined by the Protobuf\n" +
      "  // team. User custom options must use the 1000+ range instead.\n" +
      "  extensions 990 to 998;\n" +
      "  // The parser stores options it doesn't recognize here. See above.\n" +
      "  repeated UninterpretedOption uninterpreted_option = 999;\n" +
      "\n" +
      "  message Declaration {\n" +
      "    // The extension number declared within the extension range.\n" +
      "    optional int32 number = 1;\n" +
      "\n" +
      "    // The fully-qualified name of the extension field. There must be a leading\n" +
      "    // dot in front of the full name.\n" +
      "    optional string full_name = 2;\n" +
      "\n" +
      "    // The fully-qualified type name of the extension field. Unlike\n" +
      "    // Metadata.type, Declaration.type must have a leading dot for messages\n" +
      "    // and enums.\n" +
      "    optional string type = 3;\n" +
      "\n" +
      "    // If true, indicates that the number is reserved in the extension range,\n" +
      "    // and any extension field with the number will fail to compile. Set this\n" +
      "    // when a declared extension field is deleted.\n" +
      "    optional bool reserved = 5;\n" +
      "\n" +
      "    // If true, indicates that the extension must be defined as repeated.\n" +
      "    // Otherwise the extension must be defined as optional.\n" +
      "    optional bool repeated = 6;\n" +
      "\n" +
      "    reserved 4;  // removed is_repeated\n" +
      "  }\n" +
      "\n" +
      "  // For external users: DO NOT USE. We are in the process of open sourcing\n" +
      "  // extension declaration and executing internal cleanups before it can be\n" +
      "  // used externally.\n" +
      "  repeated Declaration declaration = 2 [retention = RETENTION_SOURCE];\n" +
      "\n" +
      "  // Any features defined in the specific edition.\n" +
      "  optional FeatureSet features = 50;\n" +
      "\n" +
      "  // The verification state of the extension range.\n" +
      "  enum VerificationState {\n" +
      "    // All the extensions of the range must be declared.\n" +
      "    DECLARATION = 0;\n" +
      "    UNVERIFIED = 1;\n" +
      "  }\n" +
      "\n" +
      "  // The verification state of the range.\n" +
      "  // TODO: flip the default to DECLARATION once all empty ranges\n" +
      "  // are marked as UNVERIFIED.\n" +
      "  optional VerificationState verification = 3\n" +
      "      [default = UNVERIFIED, retention = RETENTION_SOURCE];\n" +
      "\n" +
      "  // Clients can define custom options in extensions of this message. See above.\n" +
      "  extensions 1000 to max;\n" +
      "}\n" +
      "\n" +
      "// Describes a field within a message.\n" +
      "message FieldDescriptorProto {\n" +
      "  enum Type {\n" +
      "    // 0 is reserved for errors.\n" +
      "    // Order is weird for historical reasons.\n" +
      "    TYPE_DOUBLE = 1;\n" +
      "    TYPE_FLOAT = 2;\n" +
      "    // Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT64 if\n" +
      "    // negative values are likely.\n" +
      "    TYPE_INT64 = 3;\n" +
      "    TYPE_UINT64 = 4;\n" +
      "    // Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if\n" +
      "    // negative values are likely.\n" +
      "    TYPE_INT32 = 5;\n" +
      "    TYPE_FIXED64 = 6;\n" +
      "    TYPE_FIXED32 = 7;\n" +
      "    TYPE_BOOL = 8;\n" +
      "    TYPE_STRING = 9;\n" +
      "    // Tag-delimited aggregate.\n" +
      "    // Group type is deprecated and not supported after google.protobuf. However, Proto3\n" +
      "    // implementations should still be able to parse the group wire format and\n" +
      "    // treat group fields as unknown fields.  In Editions, the group wire format\n" +
      "    // can be enabled via the `message_encoding` feature.\n" +
      "    TYPE_GROUP = 10;\n" +
      "    TYPE_MESSAGE = 11;  // Length-delimited aggregate.\n" +
      "\n" +
      "    // New in version 2.\n" +
      "    TYPE_BYTES = 12;\n" +
      "    TYPE_UINT32 = 13;\n" +
      "    TYPE_ENUM = 14;\n" +
      "    TYPE_SFIXED32 = 15;\n" +
      "    TYPE_SFIXED64 = 16;\n" +
      "    TYPE_SINT32 = 17;  // Uses ZigZag encoding.\n" +
      "    TYPE_SINT64 = 18;  // Uses ZigZag encoding.\n" +
      "  }\n" +
      "\n" +
      "  enum Label {\n" +
      "    // 0 is reserved for errors\n" +
      "    LABEL_OPTIONAL = 1;\n" +
      "    LABEL_REPEATED = 3;\n" +
      "    // The required label is only allowed in google.protobuf.  In proto3 and Editions\n" +
      "    // it's explicitly prohibited.  In Editions, the `field_presence` feature\n" +
      "    // can be used to get this behavior.\n" +
      "    LABEL_REQUIRED = 2;\n" +
      "  }\n" +
      "\n" +
      "  optional string name = 1;\n" +
      "  optional int32 number = 3;\n" +
      "  optional Label label = 4;\n" +
      "\n" +
      "  // If type_name is set, this need not be set.  If both this and type_name\n" +
      "  // are set, this must be one of TYPE_ENUM, TYPE_MESSAGE or TYPE_GROUP.\n" +
      "  optional Type type = 5;\n" +
      "\n" +
      "  // For message and enum types, this is the name of the type.  If the name\n" +
      "  // starts with a '.', it is fully-qualified.  Otherwise, C++-like scoping\n" +
      "  // rules are used to find the type (i.e. first the nested types within this\n" +
      "  // message are searched, then within the parent, on up to the root\n" +
      "  // namespace).\n" +
      "  optional string type_name = 6;\n" +
      "\n" +
      "  // For extensions, this is the name of the type being extended.  It is\n" +
      "  // resolved in the same manner as type_name.\n" +
      "  optional string extendee = 2;\n" +
      "\n" +
      "  // For numeric types, contains the original text representation of the value.\n" +
      "  // For booleans, \"true\" or \"false\".\n" +
      "  // For strings, contains the default text contents (not escaped in any way).\n" +
      "  // For bytes, contains the C escaped value.  All bytes >= 128 are escaped.\n" +
      "  optional string default_value = 7;\n" +
      "\n" +
      "  // If set, gives the index of a oneof in the containing type's oneof_decl\n" +
      "  // list.  This field is a member of that oneof.\n" +
      "  optional int32 oneof_index = 9;\n" +
      "\n" +
      "  // JSON name of this field. The value is set by protocol compiler. If the\n" +
      "  // user has set a \"json_name\" option on this field, that option's value\n" +
      "  // will be used. Otherwise, it's deduced from the field's name by converting\n" +
      "  // it to camelCase.\n" +
      "  optional string json_name = 10;\n" +
      "\n" +
      "  optional FieldOptions options = 8;\n" +
      "\n" +
      "  // If true, this is a proto3 \"optional\". When a proto3 field is optional, it\n" +
      "  // tracks presence regardless of field type.\n" +
      "  //\n" +
      "  // When proto3_optional is true, this field must belong to a oneof to signal\n" +
      "  // to old proto3 clients that presence is tracked for this field. This oneof\n" +
      "  // is known as a \"synthetic\" oneof, and this field must be its sole member\n" +
      "  // (each proto3 optional field gets its own synthetic oneof). Synthetic oneofs\n" +
      "  // exist in the descriptor only, and do not generate any API. Synthetic oneofs\n" +
      "  // must be ordered after all \"real\" oneofs.\n" +
      "  //\n" +
      "  // For message fields, proto3_optional doesn't create any semantic change,\n" +
      "  // since non-repeated message fields always track presence. However it still\n" +
      "  // indicates the semantic detail of whether the user wrote \"optional\" or not.\n" +
      "  // This can be useful for round-tripping the .proto file. For consistency we\n" +
      "  // give message fields a synthetic oneof also, even though it is not required\n" +
      "  // to track presence. This is especially important because the parser can't\n" +
      "  // tell if a field is a message or an enum, so it must always create a\n" +
      "  // synthetic oneof.\n" +
      "  //\n" +
      "  // Proto2 optional fields do not set this flag, because they already indicate\n" +
      "  // optional with `LABEL_OPTIONAL`.\n" +
      "  optional bool proto3_optional = 17;\n" +
      "}\n" +
      "\n" +
      "// Describes a oneof.\n" +
      "message OneofDescriptorProto {\n" +
      "  optional string name = 1;\n" +
      "  optional OneofOptions options = 2;\n" +
      "}\n" +
      "\n" +
      "// Describes an enum type.\n" +
      "message EnumDescriptorProto {\n" +
      "  optional string name = 1;\n" +
      "\n" +
      "  repeated EnumValueDescriptorProto value = 2;\n" +
      "\n" +
      "  optional EnumOptions options = 3;\n" +
      "\n" +
      "  // Range of reserved numeric values. Reserved values may not be used by\n" +
      "  // entries in the same enum. Reserved ranges may not overlap.\n" +
      "  //\n" +
      "  // Note that this is distinct from DescriptorProto.ReservedRange in that it\n" +
      "  // is inclusive such that it can appropriately represent the entire int32\n" +
      "  // domain.\n" +
      "  message EnumReservedRange {\n" +
      "    optional int32 start = 1;  // Inclusive.\n" +
      "    optional int32 end = 2;    // Inclusive.\n" +
      "  }\n" +
      "\n" +
      "  // Range of reserved numeric values. Reserved numeric values may not be used\n" +
      "  // by enum values in the same enum declaration. Reserved ranges may not\n" +
      "  // overlap.\n" +
      "  repeated EnumReservedRange reserved_range = 4;\n" +
      "\n" +
      "  // Reserved enum value names, which may not be reused. A given name may only\n" +
      "  // be reserved once.\n" +
      "  repeated string reserved_name = 5;\n" +
      "\n" +
      "  // Support for `export` and `local` keywords on enums.\n" +
      "  optional SymbolVisibility visibility = 6;\n" +
      "}\n" +
      "\n" +
      "// Describes a value within an enum.\n" +
      "message EnumValueDescriptorProto {\n" +
      "  optional string name = 1;\n" +
      "  optional int32 number = 2;\n" +
      "\n" +
      "  optional EnumValueOptions options = 3;\n" +
      "}\n" +
      "\n" +
      "// Describes a service.\n" +
      "message ServiceDescriptorProto {\n" +
      "  optional string name = 1;\n" +
      "  repeated MethodDescriptorProto method = 2;\n" +
      "\n" +
      "  optional ServiceOptions options = 3;\n" +
      "\n" +
      "  reserved 4;\n" +
      "  reserved \"stream\";\n" +
      "}\n" +
      "\n" +
      "// Describes a method of a service.\n" +
      "message MethodDescriptorProto {\n" +
      "  optional string name = 1;\n" +
      "\n" +
      "  // Input and output type names.  These are resolved in the same way as\n" +
      "  // FieldDescriptorProto.type_name, but must refer to a message type.\n" +
      "  optional string input_type = 2;\n" +
      "  optional string output_type = 3;\n" +
      "\n" +
      "  optional MethodOptions options = 4;\n" +
      "\n" +
      "  // Identifies if client streams multiple client messages\n" +
      "  optional bool client_streaming = 5 [default = false];\n" +
      "  // Identifies if server streams multiple server messages\n" +
      "  optional bool server_streaming = 6 [default = false];\n" +
      "}\n" +
      "\n" +
      "// ===================================================================\n" +
      "// Options\n" +
      "\n" +
      "// Each of the definitions above may have \"options\" attached.  These are\n" +
      "// just annotations which may cause code to be generated slightly differently\n" +
      "// or may contain hints for code that manipulates protocol messages.\n" +
      "//\n" +
      "// Clients may define custom options as extensions of the *Options messages.\n" +
      "// These extensions may not yet be known at parsing time, so the parser cannot\n" +
      "// store the values in them.  Instead it stores them in a field in the *Options\n" +
      "// message called uninterpreted_option. This field must have the same name\n" +
      "// across all *Options messages. We then use this field to populate the\n" +
      "// extensions when we build a descriptor, at which point all protos have been\n" +
      "// parsed and so all extensions are known.\n" +
      "//\n" +
      "// Extension numbers for custom options may be chosen as follows:\n" +
      "// * For options which will only be used within a single application or\n" +
      "//   organization, or for experimental options, use field numbers 50000\n" +
      "//   through 99999.  It is up to you to ensure that you do not use the\n" +
      "//   same number for multiple options.\n" +
      "// * For options which will be published and used publicly by multiple\n" +
      "//   independent entities, e-mail protobuf-global-extension-registry@google.com\n" +
      "//   to reserve extension numbers. Simply provide your project name (e.g.\n" +
      "//   Objective-C plugin) and your project website (if available) -- there's no\n" +
      "//   need to explain how you intend to use them. Usually you only need one\n" +
      "//   extension number. You can declare multiple options with only one extension\n" +
      "//   number by putting them in a sub-message. See the Custom Options section of\n" +
      "//   the docs for examples:\n" +
      "//   https://developers.google.com/protocol-buffers/docs/proto#options\n" +
      "//   If this turns out to be popular, a web service will be set up\n" +
      "//   to automatically assign option numbers.\n" +
      "\n" +
      "message FileOptions {\n" +
      "\n" +
      "  // Sets the Java package where classes generated from this .proto will be\n" +
      "  // placed.  By default, the proto package is used, but this is often\n" +
      "  // inappropriate because proto packages do not normally start with backwards\n" +
      "  // domain names.\n" +
      "  optional string java_package = 1;\n" +
      "\n" +
      "  // Controls the name of the wrapper Java class generated for the .proto file.\n" +
      "  // That class will always contain the .proto file's getDescriptor() method as\n" +
      "  // well as any top-level extensions defined in the .proto file.\n" +
      "  // If java_multiple_files is disabled, then all the other classes from the\n" +
      "  // .proto file will be nested inside the single wrapper outer class.\n" +
      "  optional string java_outer_classname = 8;\n" +
      "\n" +
      "  // If enabled, then the Java code generator will generate a separate .java\n" +
      "  // file for each top-level message, enum, and service defined in the .proto\n" +
      "  // file.  Thus, these types will *not* be nested inside the wrapper class\n" +
      "  // named by java_outer_classname.  However, the wrapper class will still be\n" +
      "  // generated to contain the file's getDescriptor() method as well as any\n" +
      "  // top-level extensions defined in the file.\n" +
      "  optional bool java_multiple_files = 10 [\n" +
      "    default = false,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_PROTO2\n" +
      "      edition_removed: EDITION_2024\n" +
      "      removal_error: \"This behavior is enabled by default in editions 2024 and above. \"\n" +
      "                     \"To disable it, you can set `features.(pb.java).nest_in_file_class = YES` \"\n" +
      "                     \"on individual messages, enums, or services.\"\n" +
      "\n" +
      "    }\n" +
      "  ];\n" +
      "\n" +
      "  // This option does nothing.\n" +
      "  optional bool java_generate_equals_and_hash = 20 [deprecated=true];\n" +
      "\n" +
      "  // A proto2 file can set this to true to opt in to UTF-8 checking for Java,\n" +
      "  // which will throw an exception if invalid UTF-8 is parsed from the wire or\n" +
      "  // assigned to a string field.\n" +
      "  //\n" +
      "  // TODO: clarify exactly what kinds of field types this option\n" +
      "  // applies to, and update these docs accordingly.\n" +
      "  //\n" +
      "  // Proto3 files already perform these checks. Setting the option explicitly to\n" +
      "  // false has no effect: it cannot be used to opt proto3 files out of UTF-8\n" +
      "  // checks.\n" +
      "  optional bool java_string_check_utf8 = 27 [default = false];\n" +
      "\n" +
      "  // Generated classes can be optimized for speed or code size.\n" +
      "  enum OptimizeMode {\n" +
      "    SPEED = 1;         // Generate complete code for parsing, serialization,\n" +
      "                       // etc.\n" +
      "    CODE_SIZE = 2;     // Use ReflectionOps to implement these methods.\n" +
      "    LITE_RUNTIME = 3;  // Generate code using MessageLite and the lite runtime.\n" +
      "  }\n" +
      "  optional OptimizeMode optimize_for = 9 [default = SPEED];\n" +
      "\n" +
      "  // Sets the Go package where structs generated from this .proto will be\n" +
      "  // placed. If omitted, the Go package will be derived from the following:\n" +
      "  //   - The basename of the package import path, if provided.\n" +
      "  //   - Otherwise, the package statement in the .proto file, if present.\n" +
      "  //   - Otherwise, the basename of the .proto file, without extension.\n" +
      "  optional string go_package = 11;\n" +
      "\n" +
      "  // Should generic services be generated in each language?  \"Generic\" services\n" +
      "  // are not specific to any particular RPC system.  They are generated by the\n" +
      "  // main code generators in each language (without additional plugins).\n" +
      "  // Generic services were the only kind of service generation supported by\n" +
      "  // early versions of google.protobuf.\n" +
      "  //\n" +
      "  // Generic services are now considered deprecated in favor of using plugins\n" +
      "  // that generate code specific to your particular RPC system.  Therefore,\n" +
      "  // these default to false.  Old code which depends on generic services should\n" +
      "  // explicitly set them to true.\n" +
      "  optional bool cc_generic_services = 16 [default = false];\n" +
      "  optional bool java_generic_services = 17 [default = false];\n" +
      "  optional bool py_generic_services = 18 [default = false];\n" +
      "  reserved 42;  // removed php_generic_services\n" +
      "  reserved \"php_generic_services\";\n" +
      "\n" +
      "  // Is this file deprecated?\n" +
      "  // Depending on the target platform, this can emit Deprecated annotations\n" +
      "  // for everything in the file, or it will be completely ignored; in the very\n" +
      "  // least, this is a formalization for deprecating files.\n" +
      "  optional bool deprecated = 23 [default = false];\n" +
      "\n" +
      "  // Enables the use of arenas for the proto messages in this file. This applies\n" +
      "  // only to generated classes for C++.\n" +
      "  optional bool cc_enable_arenas = 31 [\n" +
      "    default = true,\n" +
      "    feature_support = {\n" +
      "      edition_removed: EDITION_2026\n" +
      "      removal_error: \"cc_enable_arenas is enabled by default in every edition and overrides are ignored.\"\n" +
      "                     \"This option is removed in editions 2026 and above.\"\n" +
      "    }\n" +
      "  ];\n" +
      "\n" +
      "  // Sets the objective c class prefix which is prepended to all objective c\n" +
      "  // generated classes from this .proto. There is no default.\n" +
      "  optional string objc_class_prefix = 36;\n" +
      "\n" +
      "  // Namespace for generated classes; defaults to the package.\n" +
      "  optional string csharp_namespace = 37;\n" +
      "\n" +
      "  // By default Swift generators will take the proto package and CamelCase it\n" +
      "  // replacing '.' with underscore and use that to prefix the types/symbols\n" +
      "  // defined. When this options is provided, they will use this value instead\n" +
      "  // to prefix the types/symbols defined.\n" +
      "  optional string swift_prefix = 39;\n" +
      "\n" +
      "  // Sets the php class prefix which is prepended to all php generated classes\n" +
      "  // from this .proto. Default is empty.\n" +
      "  optional string php_class_prefix = 40;\n" +
      "\n" +
      "  // Use this option to change the namespace of php generated classes. Default\n" +
      "  // is empty. When this option is empty, the package name will be used for\n" +
      "  // determining the namespace.\n" +
      "  optional string php_namespace = 41;\n" +
      "\n" +
      "  // Use this option to change the namespace of php generated metadata classes.\n" +
      "  // Default is empty. When this option is empty, the proto file name will be\n" +
      "  // used for determining the namespace.\n" +
      "  optional string php_metadata_namespace = 44;\n" +
      "\n" +
      "  // Use this option to change the package of ruby generated classes. Default\n" +
      "  // is empty. When this option is not set, the package name will be used for\n" +
      "  // determining the ruby package.\n" +
      "  optional string ruby_package = 45;\n" +
      "\n" +
      "  // Any features defined in the specific edition.\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional FeatureSet features = 50;\n" +
      "\n" +
      "  // Range reserved for first-class custom options defined by the Protobuf\n" +
      "  // team. User custom options must use the 1000+ range instead.\n" +
      "  extensions 990 to 998 [declaration = {\n" +
      "    number: 990,\n" +
      "    full_name: \".pb.file.cpp\",\n" +
      "    type: \".pb.file.CppFileOptions\"\n" +
      "  }];\n" +
      "\n" +
      "  // The parser stores options it doesn't recognize here.\n" +
      "  // See the documentation for the \"Options\" section above.\n" +
      "  repeated UninterpretedOption uninterpreted_option = 999;\n" +
      "\n" +
      "  // Clients can define custom options in extensions of this message.\n" +
      "  // See the documentation for the \"Options\" section above.\n" +
      "  extensions 1000 to max;\n" +
      "\n" +
      "  reserved 38;\n" +
      "}\n" +
      "\n" +
      "message MessageOptions {\n" +
      "  // Set true to use the old proto1 MessageSet wire format for extensions.\n" +
      "  // This is provided for backwards-compatibility with the MessageSet wire\n" +
      "  // format.  You should not use this for any other reason:  It's less\n" +
      "  // efficient, has fewer features, and is more complicated.\n" +
      "  //\n" +
      "  // The message must be defined exactly as follows:\n" +
      "  //   message Foo {\n" +
      "  //     option message_set_wire_format = true;\n" +
      "  //     extensions 4 to max;\n" +
      "  //   }\n" +
      "  // Note that the message cannot have any defined fields; MessageSets only\n" +
      "  // have extensions.\n" +
      "  //\n" +
      "  // All extensions of your type must be singular messages; e.g. they cannot\n" +
      "  // be int32s, enums, or repeated messages.\n" +
      "  //\n" +
      "  // Because this is an option, the above two restrictions are not enforced by\n" +
      "  // the protocol compiler.\n" +
      "  optional bool message_set_wire_format = 1 [default = false];\n" +
      "\n" +
      "  // Disables the generation of the standard \"descriptor()\" accessor, which can\n" +
      "  // conflict with a field of the same name.  This is meant to make migration\n" +
      "  // from proto1 easier; new code should avoid fields named \"descriptor\".\n" +
      "  optional bool no_standard_descriptor_accessor = 2 [default = false];\n" +
      "\n" +
      "  // Is this message deprecated?\n" +
      "  // Depending on the target platform, this can emit Deprecated annotations\n" +
      "  // for the message, or it will be completely ignored; in the very least,\n" +
      "  // this is a formalization for deprecating messages.\n" +
      "  optional bool deprecated = 3 [default = false];\n" +
      "\n" +
      "  reserved 4, 5, 6;\n" +
      "\n" +
      "  // Whether the message is an automatically generated map entry type for the\n" +
      "  // maps field.\n" +
      "  //\n" +
      "  // For maps fields:\n" +
      "  //     map<KeyType, ValueType> map_field = 1;\n" +
      "  // The parsed descriptor looks like:\n" +
      "  //     message MapFieldEntry {\n" +
      "  //         option map_entry = true;\n" +
      "  //         optional KeyType key = 1;\n" +
      "  //         optional ValueType value = 2;\n" +
      "  //     }\n" +
      "  //     repeated MapFieldEntry map_field = 1;\n" +
      "  //\n" +
      "  // Implementations may choose not to generate the map_entry=true message, but\n" +
      "  // use a native map in the target language to hold the keys and values.\n" +
      "  // The reflection APIs in such implementations still need to work as\n" +
      "  // if the field is a repeated message field.\n" +
      "  //\n" +
      "  // NOTE: Do not set the option in .proto files. Always use the maps syntax\n" +
      "  // instead. The option should only be implicitly set by the proto compiler\n" +
      "  // parser.\n" +
      "  optional bool map_entry = 7;\n" +
      "\n" +
      "  reserved 8;  // javalite_serializable\n" +
      "  reserved 9;  // javanano_as_lite\n" +
      "\n" +
      "  // Enable the legacy handling of JSON field name conflicts.  This lowercases\n" +
      "  // and strips underscored from the fields before comparison in proto3 only.\n" +
      "  // The new behavior takes `json_name` into account and applies to proto2 as\n" +
      "  // well.\n" +
      "  //\n" +
      "  // This should only be used as a temporary measure against broken builds due\n" +
      "  // to the change in behavior for JSON field name conflicts.\n" +
      "  //\n" +
      "  // TODO This is legacy behavior we plan to remove once downstream\n" +
      "  // teams have had time to migrate.\n" +
      "  optional bool deprecated_legacy_json_field_conflicts = 11 [deprecated = true];\n" +
      "\n" +
      "  // Any features defined in the specific edition.\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional FeatureSet features = 12;\n" +
      "\n" +
      "  // Range reserved for first-class custom options defined by the Protobuf\n" +
      "  // team. User custom options must use the 1000+ range instead.\n" +
      "  extensions 990 to 998;\n" +
      "\n" +
      "  // The parser stores options it doesn't recognize here. See above.\n" +
      "  repeated UninterpretedOption uninterpreted_option = 999;\n" +
      "\n" +
      "  // Clients can define custom options in extensions of this message. See above.\n" +
      "  extensions 1000 to max;\n" +
      "}\n" +
      "\n" +
      "message FieldOptions {\n" +
      "  // NOTE: ctype is deprecated. Use `features.(pb.cpp).string_type` instead.\n" +
      "  // The ctype option instructs the C++ code generator to use a different\n" +
      "  // representation of the field than it normally would.  See the specific\n" +
      "  // options below.  This option is only implemented to support use of\n" +
      "  // [ctype=CORD] and [ctype=STRING] (the default) on non-repeated fields of\n" +
      "  // type \"bytes\" in the open source release.\n" +
      "  // TODO: make ctype actually deprecated.\n" +
      "  optional CType ctype = 1 [/*deprecated = true,*/ default = STRING];\n" +
      "  enum CType {\n" +
      "    // Default mode.\n" +
      "    STRING = 0;\n" +
      "\n" +
      "    // The option [ctype=CORD] may be applied to a non-repeated field of type\n" +
      "    // \"bytes\". It indicates that in C++, the data should be stored in a Cord\n" +
      "    // instead of a string.  For very large strings, this may reduce memory\n" +
      "    // fragmentation. It may also allow better performance when parsing from a\n" +
      "    // Cord, or when parsing with aliasing enabled, as the parsed Cord may then\n" +
      "    // alias the original buffer.\n" +
      "    CORD = 1;\n" +
      "\n" +
      "    STRING_PIECE = 2;\n" +
      "  }\n" +
      "  // The packed option can be enabled for repeated primitive fields to enable\n" +
      "  // a more efficient representation on the wire. Rather than repeatedly\n" +
      "  // writing the tag and type for each element, the entire array is encoded as\n" +
      "  // a single length-delimited blob. In proto3, only explicit setting it to\n" +
      "  // false will avoid using packed encoding.  This option is prohibited in\n" +
      "  // Editions, but the `repeated_field_encoding` feature can be used to control\n" +
      "  // the behavior.\n" +
      "  optional bool packed = 2;\n" +
      "\n" +
      "  // The jstype option determines the JavaScript type used for values of the\n" +
      "  // field.  The option is permitted only for 64 bit integral and fixed types\n" +
      "  // (int64, uint64, sint64, fixed64, sfixed64).  A field with jstype JS_STRING\n" +
      "  // is represented as JavaScript string, which avoids loss of precision that\n" +
      "  // can happen when a large value is converted to a floating point JavaScript.\n" +
      "  // Specifying JS_NUMBER for the jstype causes the generated JavaScript code to\n" +
      "  // use the JavaScript \"number\" type.  The behavior of the default option\n" +
      "  // JS_NORMAL is implementation dependent.\n" +
      "  //\n" +
      "  // This option is an enum to permit additional types to be added, e.g.\n" +
      "  // goog.math.Integer.\n" +
      "  optional JSType jstype = 6 [default = JS_NORMAL];\n" +
      "  enum JSType {\n" +
      "    // Use the default type.\n" +
      "    JS_NORMAL = 0;\n" +
      "\n" +
      "    // Use JavaScript strings.\n" +
      "    JS_STRING = 1;\n" +
      "\n" +
      "    // Use JavaScript numbers.\n" +
      "    JS_NUMBER = 2;\n" +
      "  }\n" +
      "\n" +
      "  // Should this field be parsed lazily?  Lazy applies only to message-type\n" +
      "  // fields.  It means that when the outer message is initially parsed, the\n" +
      "  // inner message's contents will not be parsed but instead stored in encoded\n" +
      "  // form.  The inner message will actually be parsed when it is first accessed.\n" +
      "  //\n" +
      "  // This is only a hint.  Implementations are free to choose whether to use\n" +
      "  // eager or lazy parsing regardless of the value of this option.  However,\n" +
      "  // setting this option true suggests that the protocol author believes that\n" +
      "  // using lazy parsing on this field is worth the additional bookkeeping\n" +
      "  // overhead typically needed to implement it.\n" +
      "  //\n" +
      "  // This option does not affect the public interface of any generated code;\n" +
      "  // all method signatures remain the same.  Furthermore, thread-safety of the\n" +
      "  // interface is not affected by this option; const methods remain safe to\n" +
      "  // call from multiple threads concurrently, while non-const methods continue\n" +
      "  // to require exclusive access.\n" +
      "  //\n" +
      "  // Note that lazy message fields are still eagerly verified to check\n" +
      "  // ill-formed wireformat or missing required fields. Calling IsInitialized()\n" +
      "  // on the outer message would fail if the inner message has missing required\n" +
      "  // fields. Failed verification would result in parsing failure (except when\n" +
      "  // uninitialized messages are acceptable).\n" +
      "  optional bool lazy = 5 [default = false];\n" +
      "\n" +
      "  // unverified_lazy does no correctness checks on the byte stream. This should\n" +
      "  // only be used where lazy with verification is prohibitive for performance\n" +
      "  // reasons.\n" +
      "  optional bool unverified_lazy = 15 [default = false];\n" +
      "\n" +
      "  // Is this field deprecated?\n" +
      "  // Depending on the target platform, this can emit Deprecated annotations\n" +
      "  // for accessors, or it will be completely ignored; in the very least, this\n" +
      "  // is a formalization for deprecating fields.\n" +
      "  optional bool deprecated = 3 [default = false];\n" +
      "\n" +
      "  // DEPRECATED. DO NOT USE!\n" +
      "  // For Google-internal migration only. Do not use.\n" +
      "  optional bool weak = 10 [default = false, deprecated = true];\n" +
      "\n" +
      "  // Indicate that the field value should not be printed out when using debug\n" +
      "  // formats, e.g. when the field contains sensitive credentials.\n" +
      "  optional bool debug_redact = 16 [default = false];\n" +
      "\n" +
      "  // If set to RETENTION_SOURCE, the option will be omitted from the binary.\n" +
      "  enum OptionRetention {\n" +
      "    RETENTION_UNKNOWN = 0;\n" +
      "    RETENTION_RUNTIME = 1;\n" +
      "    RETENTION_SOURCE = 2;\n" +
      "  }\n" +
      "\n" +
      "  optional OptionRetention retention = 17;\n" +
      "\n" +
      "  // This indicates the types of entities that the field may apply to when used\n" +
      "  // as an option. If it is unset, then the field may be freely used as an\n" +
      "  // option on any kind of entity.\n" +
      "  enum OptionTargetType {\n" +
      "    TARGET_TYPE_UNKNOWN = 0;\n" +
      "    TARGET_TYPE_FILE = 1;\n" +
      "    TARGET_TYPE_EXTENSION_RANGE = 2;\n" +
      "    TARGET_TYPE_MESSAGE = 3;\n" +
      "    TARGET_TYPE_FIELD = 4;\n" +
      "    TARGET_TYPE_ONEOF = 5;\n" +
      "    TARGET_TYPE_ENUM = 6;\n" +
      "    TARGET_TYPE_ENUM_ENTRY = 7;\n" +
      "    TARGET_TYPE_SERVICE = 8;\n" +
      "    TARGET_TYPE_METHOD = 9;\n" +
      "  }\n" +
      "\n" +
      "  repeated OptionTargetType targets = 19;\n" +
      "\n" +
      "  message EditionDefault {\n" +
      "    optional Edition edition = 3;\n" +
      "    optional string value = 2;  // Textproto value.\n" +
      "  }\n" +
      "  repeated EditionDefault edition_defaults = 20;\n" +
      "\n" +
      "  // Any features defined in the specific edition.\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional FeatureSet features = 21;\n" +
      "\n" +
      "  // Information about the support window of a feature.\n" +
      "  message FeatureSupport {\n" +
      "    // The edition that this feature was first available in.  In editions\n" +
      "    // earlier than this one, the default assigned to EDITION_LEGACY will be\n" +
      "    // used, and proto files will not be able to override it.\n" +
      "    optional Edition edition_introduced = 1;\n" +
      "\n" +
      "    // The edition this feature becomes deprecated in.  Using this after this\n" +
      "    // edition may trigger warnings.\n" +
      "    optional Edition edition_deprecated = 2;\n" +
      "\n" +
      "    // The deprecation warning text if this feature is used after the edition it\n" +
      "    // was marked deprecated in.\n" +
      "    optional string deprecation_warning = 3;\n" +
      "\n" +
      "    // The edition this feature is no longer available in.  In editions after\n" +
      "    // this one, the last default assigned will be used, and proto files will\n" +
      "    // not be able to override it.\n" +
      "    optional Edition edition_removed = 4;\n" +
      "\n" +
      "    // The removal error text if this feature is used after the edition it was\n" +
      "    // removed in.\n" +
      "    optional string removal_error = 5;\n" +
      "  }\n" +
      "  optional FeatureSupport feature_support = 22;\n" +
      "\n" +
      "  // Range reserved for first-class custom options defined by the Protobuf\n" +
      "  // team. User custom options must use the 1000+ range instead.\n" +
      "  extensions 990 to 998;\n" +
      "\n" +
      "  // The parser stores options it doesn't recognize here. See above.\n" +
      "  repeated UninterpretedOption uninterpreted_option = 999;\n" +
      "\n" +
      "  // Clients can define custom options in extensions of this message. See above.\n" +
      "  extensions 1000 to max;\n" +
      "\n" +
      "  reserved 4;   // removed jtype\n" +
      "  reserved 18;  // reserve target, target_obsolete_do_not_use\n" +
      "}\n" +
      "\n" +
      "message OneofOptions {\n" +
      "  // Any features defined in the specific edition.\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional FeatureSet features = 1;\n" +
      "\n" +
      "  // Range reserved for first-class custom options defined by the Protobuf\n" +
      "  // team. User custom options must use the 1000+ range instead.\n" +
      "  extensions 990 to 998;\n" +
      "\n" +
      "  // The parser stores options it doesn't recognize here. See above.\n" +
      "  repeated UninterpretedOption uninterpreted_option = 999;\n" +
      "\n" +
      "  // Clients can define custom options in extensions of this message. See above.\n" +
      "  extensions 1000 to max;\n" +
      "}\n" +
      "\n" +
      "message EnumOptions {\n" +
      "\n" +
      "  // Set this option to true to allow mapping different tag names to the same\n" +
      "  // value.\n" +
      "  optional bool allow_alias = 2;\n" +
      "\n" +
      "  // Is this enum deprecated?\n" +
      "  // Depending on the target platform, this can emit Deprecated annotations\n" +
      "  // for the enum, or it will be completely ignored; in the very least, this\n" +
      "  // is a formalization for deprecating enums.\n" +
      "  optional bool deprecated = 3 [default = false];\n" +
      "\n" +
      "  reserved 5;  // javanano_as_lite\n" +
      "\n" +
      "  // Enable the legacy handling of JSON field name conflicts.  This lowercases\n" +
      "  // and strips underscored from the fields before comparison in proto3 only.\n" +
      "  // The new behavior takes `json_name` into account and applies to proto2 as\n" +
      "  // well.\n" +
      "  // TODO Remove this legacy behavior once downstream teams have\n" +
      "  // had time to migrate.\n" +
      "  optional bool deprecated_legacy_json_field_conflicts = 6 [deprecated = true];\n" +
      "\n" +
      "  // Any features defined in the specific edition.\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional FeatureSet features = 7;\n" +
      "\n" +
      "  // Range reserved for first-class custom options defined by the Protobuf\n" +
      "  // team. User custom options must use the 1000+ range instead.\n" +
      "  extensions 990 to 998;\n" +
      "\n" +
      "  // The parser stores options it doesn't recognize here. See above.\n" +
      "  repeated UninterpretedOption uninterpreted_option = 999;\n" +
      "\n" +
      "  // Clients can define custom options in extensions of this message. See above.\n" +
      "  extensions 1000 to max;\n" +
      "}\n" +
      "\n" +
      "message EnumValueOptions {\n" +
      "  // Is this enum value deprecated?\n" +
      "  // Depending on the target platform, this can emit Deprecated annotations\n" +
      "  // for the enum value, or it will be completely ignored; in the very least,\n" +
      "  // this is a formalization for deprecating enum values.\n" +
      "  optional bool deprecated = 1 [default = false];\n" +
      "\n" +
      "  // Any features defined in the specific edition.\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional FeatureSet features = 2;\n" +
      "\n" +
      "  // Indicate that fields annotated with this enum value should not be printed\n" +
      "  // out when using debug formats, e.g. when the field contains sensitive\n" +
      "  // credentials.\n" +
      "  optional bool debug_redact = 3 [default = false];\n" +
      "\n" +
      "  // Information about the support window of a feature value.\n" +
      "  optional FieldOptions.FeatureSupport feature_support = 4;\n" +
      "\n" +
      "  // Range reserved for first-class extension options defined by the Protobuf\n" +
      "  // team. Custom options must use the 1000+ range instead.\n" +
      "  extensions 990 to 998 [declaration = {\n" +
      "    number: 998,\n" +
      "    full_name: \".pb.enumvalue.json\",\n" +
      "    type: \".pb.enumvalue.JsonEnumValueOptions\"\n" +
      "  }];\n" +
      "\n" +
      "  // The parser stores options it doesn't recognize here. See above.\n" +
      "  repeated UninterpretedOption uninterpreted_option = 999;\n" +
      "\n" +
      "  // Clients can define custom options in extensions of this message. See above.\n" +
      "  extensions 1000 to max;\n" +
      "}\n" +
      "\n" +
      "message ServiceOptions {\n" +
      "\n" +
      "  // Any features defined in the specific edition.\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional FeatureSet features = 34;\n" +
      "\n" +
      "  // Note:  Field numbers 1 through 32 are reserved for Google's internal RPC\n" +
      "  //   framework.  We apologize for hoarding these numbers to ourselves, but\n" +
      "  //   we were already using them long before we decided to release Protocol\n" +
      "  //   Buffers.\n" +
      "\n" +
      "  // Is this service deprecated?\n" +
      "  // Depending on the target platform, this can emit Deprecated annotations\n" +
      "  // for the service, or it will be completely ignored; in the very least,\n" +
      "  // this is a formalization for deprecating services.\n" +
      "  optional bool deprecated = 33 [default = false];\n" +
      "\n" +
      "  // Range reserved for first-class custom options defined by the Protobuf\n" +
      "  // team. User custom options must use the 1000+ range instead.\n" +
      "  extensions 990 to 998;\n" +
      "\n" +
      "  // The parser stores options it doesn't recognize here. See above.\n" +
      "  repeated UninterpretedOption uninterpreted_option = 999;\n" +
      "\n" +
      "  // Clients can define custom options in extensions of this message. See above.\n" +
      "  extensions 1000 to max;\n" +
      "}\n" +
      "\n" +
      "message MethodOptions {\n" +
      "\n" +
      "  // Note:  Field numbers 1 through 32 are reserved for Google's internal RPC\n" +
      "  //   framework.  We apologize for hoarding these numbers to ourselves, but\n" +
      "  //   we were already using them long before we decided to release Protocol\n" +
      "  //   Buffers.\n" +
      "\n" +
      "  // Is this method deprecated?\n" +
      "  // Depending on the target platform, this can emit Deprecated annotations\n" +
      "  // for the method, or it will be completely ignored; in the very least,\n" +
      "  // this is a formalization for deprecating methods.\n" +
      "  optional bool deprecated = 33 [default = false];\n" +
      "\n" +
      "  // Is this method side-effect-free (or safe in HTTP parlance), or idempotent,\n" +
      "  // or neither? HTTP based RPC implementation may choose GET verb for safe\n" +
      "  // methods, and PUT verb for idempotent methods instead of the default POST.\n" +
      "  enum IdempotencyLevel {\n" +
      "    IDEMPOTENCY_UNKNOWN = 0;\n" +
      "    NO_SIDE_EFFECTS = 1;  // implies idempotent\n" +
      "    IDEMPOTENT = 2;       // idempotent, but may have side effects\n" +
      "  }\n" +
      "  optional IdempotencyLevel idempotency_level = 34\n" +
      "      [default = IDEMPOTENCY_UNKNOWN];\n" +
      "\n" +
      "  // Any features defined in the specific edition.\n" +
      "  // WARNING: This field should only be used by protobuf plugins or special\n" +
      "  // cases like the proto compiler. Other uses are discouraged and\n" +
      "  // developers should rely on the protoreflect APIs for their client language.\n" +
      "  optional FeatureSet features = 35;\n" +
      "\n" +
      "  // Range reserved for first-class custom options defined by the Protobuf\n" +
      "  // team. User custom options must use the 1000+ range instead.\n" +
      "  extensions 990 to 998;\n" +
      "\n" +
      "  // The parser stores options it doesn't recognize here. See above.\n" +
      "  repeated UninterpretedOption uninterpreted_option = 999;\n" +
      "\n" +
      "  // Clients can define custom options in extensions of this message. See above.\n" +
      "  extensions 1000 to max;\n" +
      "}\n" +
      "\n" +
      "// A message representing a option the parser does not recognize. This only\n" +
      "// appears in options protos created by the compiler::Parser class.\n" +
      "// DescriptorPool resolves these when building Descriptor objects. Therefore,\n" +
      "// options protos in descriptor objects (e.g. returned by Descriptor::options(),\n" +
      "// or produced by Descriptor::CopyTo()) will never have UninterpretedOptions\n" +
      "// in them.\n" +
      "message UninterpretedOption {\n" +
      "  // The name of the uninterpreted option.  Each string represents a segment in\n" +
      "  // a dot-separated name.  is_extension is true iff a segment represents an\n" +
      "  // extension (denoted with parentheses in options specs in .proto files).\n" +
      "  // E.g.,{ [\"foo\", false], [\"bar.baz\", true], [\"moo\", false] } represents\n" +
      "  // \"foo.(bar.baz).moo\".\n" +
      "  message NamePart {\n" +
      "    required string name_part = 1;\n" +
      "    required bool is_extension = 2;\n" +
      "  }\n" +
      "  repeated NamePart name = 2;\n" +
      "\n" +
      "  // The value of the uninterpreted option, in whatever type the tokenizer\n" +
      "  // identified it as during parsing. Exactly one of these should be set.\n" +
      "  optional string identifier_value = 3;\n" +
      "  optional uint64 positive_int_value = 4;\n" +
      "  optional int64 negative_int_value = 5;\n" +
      "  optional double double_value = 6;\n" +
      "  optional bytes string_value = 7;\n" +
      "  optional string aggregate_value = 8;\n" +
      "}\n" +
      "\n" +
      "// ===================================================================\n" +
      "// Features\n" +
      "\n" +
      "// TODO Enums in C++ gencode (and potentially other languages) are\n" +
      "// not well scoped.  This means that each of the feature enums below can clash\n" +
      "// with each other.  The short names we've chosen maximize call-site\n" +
      "// readability, but leave us very open to this scenario.  A future feature will\n" +
      "// be designed and implemented to handle this, hopefully before we ever hit a\n" +
      "// conflict here.\n" +
      "message FeatureSet {\n" +
      "  enum FieldPresence {\n" +
      "    FIELD_PRESENCE_UNKNOWN = 0;\n" +
      "    EXPLICIT = 1;\n" +
      "    IMPLICIT = 2;\n" +
      "    LEGACY_REQUIRED = 3;\n" +
      "  }\n" +
      "  optional FieldPresence field_presence = 1 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"EXPLICIT\" },\n" +
      "    edition_defaults = { edition: EDITION_PROTO3, value: \"IMPLICIT\" },\n" +
      "    edition_defaults = { edition: EDITION_2023, value: \"EXPLICIT\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum EnumType {\n" +
      "    ENUM_TYPE_UNKNOWN = 0;\n" +
      "    OPEN = 1;\n" +
      "    CLOSED = 2;\n" +
      "  }\n" +
      "  optional EnumType enum_type = 2 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_ENUM,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"CLOSED\" },\n" +
      "    edition_defaults = { edition: EDITION_PROTO3, value: \"OPEN\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum RepeatedFieldEncoding {\n" +
      "    REPEATED_FIELD_ENCODING_UNKNOWN = 0;\n" +
      "    PACKED = 1;\n" +
      "    EXPANDED = 2;\n" +
      "  }\n" +
      "  optional RepeatedFieldEncoding repeated_field_encoding = 3 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"EXPANDED\" },\n" +
      "    edition_defaults = { edition: EDITION_PROTO3, value: \"PACKED\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum Utf8Validation {\n" +
      "    UTF8_VALIDATION_UNKNOWN = 0;\n" +
      "    VERIFY = 2;\n" +
      "    NONE = 3;\n" +
      "    reserved 1;\n" +
      "  }\n" +
      "  optional Utf8Validation utf8_validation = 4 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"NONE\" },\n" +
      "    edition_defaults = { edition: EDITION_PROTO3, value: \"VERIFY\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum MessageEncoding {\n" +
      "    MESSAGE_ENCODING_UNKNOWN = 0;\n" +
      "    LENGTH_PREFIXED = 1;\n" +
      "    DELIMITED = 2;\n" +
      "  }\n" +
      "  optional MessageEncoding message_encoding = 5 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"LENGTH_PREFIXED\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum JsonFormat {\n" +
      "    JSON_FORMAT_UNKNOWN = 0;\n" +
      "    ALLOW = 1;\n" +
      "    LEGACY_BEST_EFFORT = 2;\n" +
      "  }\n" +
      "  optional JsonFormat json_format = 6 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_MESSAGE,\n" +
      "    targets = TARGET_TYPE_ENUM,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"LEGACY_BEST_EFFORT\" },\n" +
      "    edition_defaults = { edition: EDITION_PROTO3, value: \"ALLOW\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum EnforceNamingStyle {\n" +
      "    ENFORCE_NAMING_STYLE_UNKNOWN = 0;\n" +
      "    STYLE2024 = 1;\n" +
      "    STYLE_LEGACY = 2;\n" +
      "    STYLE2026 = 3;\n" +
      "  }\n" +
      "  optional EnforceNamingStyle enforce_naming_style = 7 [\n" +
      "    retention = RETENTION_SOURCE,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    targets = TARGET_TYPE_EXTENSION_RANGE,\n" +
      "    targets = TARGET_TYPE_MESSAGE,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_ONEOF,\n" +
      "    targets = TARGET_TYPE_ENUM,\n" +
      "    targets = TARGET_TYPE_ENUM_ENTRY,\n" +
      "    targets = TARGET_TYPE_SERVICE,\n" +
      "    targets = TARGET_TYPE_METHOD,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2024,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"STYLE_LEGACY\" },\n" +
      "    edition_defaults = { edition: EDITION_2024, value: \"STYLE2024\" },\n" +
      "    edition_defaults = { edition: EDITION_2026, value: \"STYLE2026\" }\n" +
      "  ];\n" +
      "\n" +
      "  message VisibilityFeature {\n" +
      "    enum DefaultSymbolVisibility {\n" +
      "      DEFAULT_SYMBOL_VISIBILITY_UNKNOWN = 0;\n" +
      "\n" +
      "      // Default pre-EDITION_2024, all UNSET visibility are export.\n" +
      "      EXPORT_ALL = 1;\n" +
      "\n" +
      "      // All top-level symbols default to export, nested default to local.\n" +
      "      EXPORT_TOP_LEVEL = 2;\n" +
      "\n" +
      "      // All symbols default to local.\n" +
      "      LOCAL_ALL = 3;\n" +
      "\n" +
      "      // All symbols local by default. Nested types cannot be exported.\n" +
      "      // With special case caveat for message { enum {} reserved 1 to max; }\n" +
      "      // This is the recommended setting for new protos.\n" +
      "      STRICT = 4;\n" +
      "    }\n" +
      "    reserved 1 to max;\n" +
      "  }\n" +
      "  optional VisibilityFeature.DefaultSymbolVisibility default_symbol_visibility =\n" +
      "      8 [\n" +
      "        retention = RETENTION_SOURCE,\n" +
      "        targets = TARGET_TYPE_FILE,\n" +
      "        feature_support = {\n" +
      "          edition_introduced: EDITION_2024,\n" +
      "        },\n" +
      "        edition_defaults = { edition: EDITION_LEGACY, value: \"EXPORT_ALL\" },\n" +
      "        edition_defaults = { edition: EDITION_2024, value: \"EXPORT_TOP_LEVEL\" },\n" +
      "        edition_defaults = { edition: EDITION_2026, value: \"STRICT\" }\n" +
      "      ];\n" +
      "\n" +
      "  message ProtoLimitsFeature {\n" +
      "    enum EnforceProtoLimits {\n" +
      "      PROTO_LIMITS_UNKNOWN = 0;\n" +
      "\n" +
      "      // Default pre-EDITION_2026: there are no limit enforcement at the protoc\n" +
      "      // level. Practical limits still exist, but they will tend to fail while\n" +
      "      // compiling protoc-generated code, and these limits tend to be language\n" +
      "      // or toolchain specific.\n" +
      "      LEGACY_NO_EXPLICIT_LIMITS = 1;\n" +
      "\n" +
      "      // A set of limits enforced by Edition 2026 by default. For a detailed\n" +
      "      // list of all the limits please consult the Edition 2026 documentation.\n" +
      "      PROTO_LIMITS2026 = 2;\n" +
      "    }\n" +
      "  }\n" +
      "  optional ProtoLimitsFeature.EnforceProtoLimits enforce_proto_limits = 9 [\n" +
      "    retention = RETENTION_SOURCE,\n" +
      "    targets = TARGET_TYPE_ENUM,\n" +
      "    targets = TARGET_TYPE_MESSAGE,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_ONEOF,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2026,\n" +
      "    },\n" +
      "    edition_defaults = {\n" +
      "      edition: EDITION_LEGACY,\n" +
      "      value: \"LEGACY_NO_EXPLICIT_LIMITS\"\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_2026, value: \"PROTO_LIMITS2026\" }\n" +
      "  ];\n" +
      "\n" +
      "  reserved 999;\n" +
      "\n" +
      "  extensions 1000 to 9994 [\n" +
      "    declaration = {\n" +
      "      number: 1000,\n" +
      "      full_name: \".pb.cpp\",\n" +
      "      type: \".pb.CppFeatures\"\n" +
      "    },\n" +
      "    declaration = {\n" +
      "      number: 1001,\n" +
      "      full_name: \".pb.java\",\n" +
      "      type: \".pb.JavaFeatures\"\n" +
      "    },\n" +
      "    declaration = { number: 1002, full_name: \".pb.go\", type: \".pb.GoFeatures\" },\n" +
      "    declaration = {\n" +
      "      number: 1003,\n" +
      "      full_name: \".pb.python\",\n" +
      "      type: \".pb.PythonFeatures\"\n" +
      "    },\n" +
      "    declaration = {\n" +
      "      number: 1004,\n" +
      "      full_name: \".pb.csharp\",\n" +
      "      type: \".pb.CSharpFeatures\"\n" +
      "    },\n" +
      "    declaration = {\n" +
      "      number: 1100,\n" +
      "      full_name: \".imp.impress_feature_set\",\n" +
      "      type: \".imp.ImpressFeatureSet\"\n" +
      "    },\n" +
      "    declaration = {\n" +
      "      number: 9989,\n" +
      "      full_name: \".pb.java_mutable\",\n" +
      "      type: \".pb.JavaMutableFeatures\"\n" +
      "    },\n" +
      "    declaration = {\n" +
      "      number: 9990,\n" +
      "      full_name: \".pb.proto1\",\n" +
      "      type: \".pb.Proto1Features\"\n" +
      "    }\n" +
      "  ];\n" +
      "\n" +
      "  extensions 9995 to 9999;  // For internal testing\n" +
      "  extensions 10000;         // for https://github.com/bufbuild/protobuf-es\n" +
      "}\n" +
      "\n" +
      "// A compiled specification for the defaults of a set of features.  These\n" +
      "// messages are generated from FeatureSet extensions and can be used to seed\n" +
      "// feature resolution. The resolution with this object becomes a simple search\n" +
      "// for the closest matching edition, followed by proto merges.\n" +
      "message FeatureSetDefaults {\n" +
      "  // A map from every known edition with a unique set of defaults to its\n" +
      "  // defaults. Not all editions may be contained here.  For a given edition,\n" +
      "  // the defaults at the closest matching edition ordered at or before it should\n" +
      "  // be used.  This field must be in strict ascending order by edition.\n" +
      "  message FeatureSetEditionDefault {\n" +
      "    optional Edition edition = 3;\n" +
      "\n" +
      "    // Defaults of features that can be overridden in this edition.\n" +
      "    optional FeatureSet overridable_features = 4;\n" +
      "\n" +
      "    // Defaults of features that can't be overridden in this edition.\n" +
      "    optional FeatureSet fixed_features = 5;\n" +
      "\n" +
      "    reserved 1, 2;\n" +
      "    reserved \"features\";\n" +
      "  }\n" +
      "  repeated FeatureSetEditionDefault defaults = 1;\n" +
      "\n" +
      "  // The minimum supported edition (inclusive) when this was constructed.\n" +
      "  // Editions before this will not have defaults.\n" +
      "  optional Edition minimum_edition = 4;\n" +
      "\n" +
      "  // The maximum known edition (inclusive) when this was constructed. Editions\n" +
      "  // after this will not have reliable defaults.\n" +
      "  optional Edition maximum_edition = 5;\n" +
      "}\n" +
      "\n" +
      "// ===================================================================\n" +
      "// Optional source code info\n" +
      "\n" +
      "// Encapsulates information about the original source file from which a\n" +
      "// FileDescriptorProto was generated.\n" +
      "message SourceCodeInfo {\n" +
      "  // A Location identifies a piece of source code in a .proto file which\n" +
      "  // corresponds to a particular definition.  This information is intended\n" +
      "  // to be useful to IDEs, code indexers, documentation generators, and similar\n" +
      "  // tools.\n" +
      "  //\n" +
      "  // For example, say we have a file like:\n" +
      "  //   message Foo {\n" +
      "  //     optional string foo = 1;\n" +
      "  //   }\n" +
      "  // Let's look at just the field definition:\n" +
      "  //   optional string foo = 1;\n" +
      "  //   ^       ^^     ^^  ^  ^^^\n" +
      "  //   a       bc     de  f  ghi\n" +
      "  // We have the following locations:\n" +
      "  //   span   path               represents\n" +
      "  //   [a,i)  [ 4, 0, 2, 0 ]     The whole field definition.\n" +
      "  //   [a,b)  [ 4, 0, 2, 0, 4 ]  The label (optional).\n" +
      "  //   [c,d)  [ 4, 0, 2, 0, 5 ]  The type (string).\n" +
      "  //   [e,f)  [ 4, 0, 2, 0, 1 ]  The name (foo).\n" +
      "  //   [g,h)  [ 4, 0, 2, 0, 3 ]  The number (1).\n" +
      "  //\n" +
      "  // Notes:\n" +
      "  // - A location may refer to a repeated field itself (i.e. not to any\n" +
      "  //   particular index within it).  This is used whenever a set of elements are\n" +
      "  //   logically enclosed in a single code segment.  For example, an entire\n" +
      "  //   extend block (possibly containing multiple extension definitions) will\n" +
      "  //   have an outer location whose path refers to the \"extensions\" repeated\n" +
      "  //   field without an index.\n" +
      "  // - Multiple locations may have the same path.  This happens when a single\n" +
      "  //   logical declaration is spread out across multiple places.  The most\n" +
      "  //   obvious example is the \"extend\" block again -- there may be multiple\n" +
      "  //   extend blocks in the same scope, each of which will have the same path.\n" +
      "  // - A location's span is not always a subset of its parent's span.  For\n" +
      "  //   example, the \"extendee\" of an extension declaration appears at the\n" +
      "  //   beginning of the \"extend\" block and is shared by all extensions within\n" +
      "  //   the block.\n" +
      "  // - Just because a location's span is a subset of some other location's span\n" +
      "  //   does not mean that it is a descendant.  For example, a \"group\" defines\n" +
      "  //   both a type and a field in a single declaration.  Thus, the locations\n" +
      "  //   corresponding to the type and field and their components will overlap.\n" +
      "  // - Code which tries to interpret locations should probably be designed to\n" +
      "  //   ignore those that it doesn't understand, as more types of locations could\n" +
      "  //   be recorded in the future.\n" +
      "  repeated Location location = 1;\n" +
      "  message Location {\n" +
      "    // Identifies which part of the FileDescriptorProto was defined at this\n" +
      "    // location.\n" +
      "    //\n" +
      "    // Each element is a field number or an index.  They form a path from\n" +
      "    // the root FileDescriptorProto to the place where the definition appears.\n" +
      "    // For example, this path:\n" +
      "    //   [ 4, 3, 2, 7, 1 ]\n" +
      "    // refers to:\n" +
      "    //   file.message_type(3)  // 4, 3\n" +
      "    //       .field(7)         // 2, 7\n" +
      "    //       .name()           // 1\n" +
      "    // This is because FileDescriptorProto.message_type has field number 4:\n" +
      "    //   repeated DescriptorProto message_type = 4;\n" +
      "    // and DescriptorProto.field has field number 2:\n" +
      "    //   repeated FieldDescriptorProto field = 2;\n" +
      "    // and FieldDescriptorProto.name has field number 1:\n" +
      "    //   optional string name = 1;\n" +
      "    //\n" +
      "    // Thus, the above path gives the location of a field name.  If we removed\n" +
      "    // the last element:\n" +
      "    //   [ 4, 3, 2, 7 ]\n" +
      "    // this path refers to the whole field declaration (from the beginning\n" +
      "    // of the label to the terminating semicolon).\n" +
      "    //\n" +
      "    // For options, the path refers to the interpreted option in the descriptor.\n" +
      "    // E.g., for a custom option `(my_opt) = \"foo\"` on a message using extension\n" +
      "    // number 10101, the path is:\n" +
      "    //   [ 4, 3, 7, 10101 ]\n" +
      "    // refers to:\n" +
      "    //   file.message_type(3)     // 4, 3\n" +
      "    //       .options()           // 7\n" +
      "    //       .my_opt()            // 10101\n" +
      "    //\n" +
      "    // Sub-locations corresponding to the interpreted option's corresponding\n" +
      "    // `UninterpretedOption` are also appended to the interpreted option, which\n" +
      "    // deviates from the actual FileDescriptorProto path. E.g.:\n" +
      "    //   [ 4, 3, 7, 10101, 2 ]\n" +
      "    // refers to the option name `(my_opt)`, and:\n" +
      "    //   [ 4, 3, 7, 10101, 7 ]\n" +
      "    // refers to the \"foo\" string value of the option.\n" +
      "    repeated int32 path = 1 [packed = true];\n" +
      "\n" +
      "    // Always has exactly three or four elements: start line, start column,\n" +
      "    // end line (optional, otherwise assumed same as start line), end column.\n" +
      "    // These are packed into a single field for efficiency.  Note that line\n" +
      "    // and column numbers are zero-based -- typically you will want to add\n" +
      "    // 1 to each before displaying to a user.\n" +
      "    repeated int32 span = 2 [packed = true];\n" +
      "\n" +
      "    // If this SourceCodeInfo represents a complete declaration, these are any\n" +
      "    // comments appearing before and after the declaration which appear to be\n" +
      "    // attached to the declaration.\n" +
      "    //\n" +
      "    // A series of line comments appearing on consecutive lines, with no other\n" +
      "    // tokens appearing on those lines, will be treated as a single comment.\n" +
      "    //\n" +
      "    // leading_detached_comments will keep paragraphs of comments that appear\n" +
      "    // before (but not connected to) the current element. Each paragraph,\n" +
      "    // separated by empty lines, will be one comment element in the repeated\n" +
      "    // field.\n" +
      "    //\n" +
      "    // Only the comment content is provided; comment markers (e.g. //) are\n" +
      "    // stripped out.  For block comments, leading whitespace and an asterisk\n" +
      "    // will be stripped from the beginning of each line other than the first.\n" +
      "    // Newlines are included in the output.\n" +
      "    //\n" +
      "    // Examples:\n" +
      "    //\n" +
      "    //   optional int32 foo = 1;  // Comment attached to foo.\n" +
      "    //   // Comment attached to bar.\n" +
      "    //   optional int32 bar = 2;\n" +
      "    //\n" +
      "    //   optional string baz = 3;\n" +
      "    //   // Comment attached to baz.\n" +
      "    //   // Another line attached to baz.\n" +
      "    //\n" +
      "    //   // Comment attached to moo.\n" +
      "    //   //\n" +
      "    //   // Another line attached to moo.\n" +
      "    //   optional double moo = 4;\n" +
      "    //\n" +
      "    //   // Detached comment for corge. This is not leading or trailing comments\n" +
      "    //   // to moo or corge because there are blank lines separating it from\n" +
      "    //   // both.\n" +
      "    //\n" +
      "    //   // Detached comment for corge paragraph 2.\n" +
      "    //\n" +
      "    //   optional string corge = 5;\n" +
      "    //   /* Block comment attached\n" +
      "    //    * to corge.  Leading asterisks\n" +
      "    //    * will be removed. */\n" +
      "    //   /* Block comment attached to\n" +
      "    //    * grault. */\n" +
      "    //   optional int32 grault = 6;\n" +
      "    //\n" +
      "    //   // ignored detached comments.\n" +
      "    optional string leading_comments = 3;\n" +
      "    optional string trailing_comments = 4;\n" +
      "    repeated string leading_detached_comments = 6;\n" +
      "  }\n" +
      "\n" +
      "  // Extensions for tooling.\n" +
      "  extensions 536000000 [declaration = {\n" +
      "    number: 536000000\n" +
      "    type: \".buf.descriptor.v1.SourceCodeInfoExtension\"\n" +
      "    full_name: \".buf.descriptor.v1.buf_source_code_info_extension\"\n" +
      "  }];\n" +
      "}\n" +
      "\n" +
      "// Describes the relationship between generated code and its original source\n" +
      "// file. A GeneratedCodeInfo message is associated with only one generated\n" +
      "// source file, but may contain references to different source .proto files.\n" +
      "message GeneratedCodeInfo {\n" +
      "  // An Annotation connects some span of text in generated code to an element\n" +
      "  // of its generating .proto file.\n" +
      "  repeated Annotation annotation = 1;\n" +
      "  message Annotation {\n" +
      "    // Identifies the element in the original source .proto file. This field\n" +
      "    // is formatted the same as SourceCodeInfo.Location.path.\n" +
      "    repeated int32 path = 1 [packed = true];\n" +
      "\n" +
      "    // Identifies the filesystem path to the original source .proto.\n" +
      "    optional string source_file = 2;\n" +
      "\n" +
      "    // Identifies the starting offset in bytes in the generated code\n" +
      "    // that relates to the identified object.\n" +
      "    optional int32 begin = 3;\n" +
      "\n" +
      "    // Identifies the ending offset in bytes in the generated code that\n" +
      "    // relates to the identified object. The end offset should be one past\n" +
      "    // the last relevant byte (so the length of the text = end - begin).\n" +
      "    optional int32 end = 4;\n" +
      "\n" +
      "    // Represents the identified object's effect on the element in the original\n" +
      "    // .proto file.\n" +
      "    enum Semantic {\n" +
      "      // There is no effect or the effect is indescribable.\n" +
      "      NONE = 0;\n" +
      "      // The element is set or otherwise mutated.\n" +
      "      SET = 1;\n" +
      "      // An alias to the element is returned.\n" +
      "      ALIAS = 2;\n" +
      "    }\n" +
      "    optional Semantic semantic = 5;\n" +
      "  }\n" +
      "}\n" +
      "\n" +
      "// Describes the 'visibility' of a symbol with respect to the proto import\n" +
      "// system. Symbols can only be imported when the visibility rules do not prevent\n" +
      "// it (ex: local symbols cannot be imported).  Visibility modifiers can only set\n" +
      "// on `message` and `enum` as they are the only types available to be referenced\n" +
      "// from other files.\n" +
      "enum SymbolVisibility {\n" +
      "  VISIBILITY_UNSET = 0;\n" +
      "  VISIBILITY_LOCAL = 1;\n" +
      "  VISIBILITY_EXPORT = 2;\n" +
      "}\n",
  ],
  [
    "google/protobuf/duration.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "option cc_enable_arenas = true;\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/durationpb\";\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"DurationProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "\n" +
      "// A Duration represents a signed, fixed-length span of time represented\n" +
      "// as a count of seconds and fractions of seconds at nanosecond\n" +
      "// resolution. It is independent of any calendar and concepts like \"day\"\n" +
      "// or \"month\". It is related to Timestamp in that the difference between\n" +
      "// two Timestamp values is a Duration and it can be added or subtracted\n" +
      "// from a Timestamp. Range is approximately +-10,000 years.\n" +
      "//\n" +
      "// # Examples\n" +
      "//\n" +
      "// Example 1: Compute Duration from two Timestamps in pseudo code.\n" +
      "//\n" +
      "//     Timestamp start = ...;\n" +
      "//     Timestamp end = ...;\n" +
      "//     Duration duration = ...;\n" +
      "//\n" +
      "//     duration.seconds = end.seconds - start.seconds;\n" +
      "//     duration.nanos = end.nanos - start.nanos;\n" +
      "//\n" +
      "//     if (duration.seconds < 0 && duration.nanos > 0) {\n" +
      "//       duration.seconds += 1;\n" +
      "//       duration.nanos -= 1000000000;\n" +
      "//     } else if (duration.seconds > 0 && duration.nanos < 0) {\n" +
      "//       duration.seconds -= 1;\n" +
      "//       duration.nanos += 1000000000;\n" +
      "//     }\n" +
      "//\n" +
      "// Example 2: Compute Timestamp from Timestamp + Duration in pseudo code.\n" +
      "//\n" +
      "//     Timestamp start = ...;\n" +
      "//     Duration duration = ...;\n" +
      "//     Timestamp end = ...;\n" +
      "//\n" +
      "//     end.seconds = start.seconds + duration.seconds;\n" +
      "//     end.nanos = start.nanos + duration.nanos;\n" +
      "//\n" +
      "//     if (end.nanos < 0) {\n" +
      "//       end.seconds -= 1;\n" +
      "//       end.nanos += 1000000000;\n" +
      "//     } else if (end.nanos >= 1000000000) {\n" +
      "//       end.seconds += 1;\n" +
      "//       end.nanos -= 1000000000;\n" +
      "//     }\n" +
      "//\n" +
      "// Example 3: Compute Duration from datetime.timedelta in Python.\n" +
      "//\n" +
      "//     td = datetime.timedelta(days=3, minutes=10)\n" +
      "//     duration = Duration()\n" +
      "//     duration.FromTimedelta(td)\n" +
      "//\n" +
      "// # JSON Mapping\n" +
      "//\n" +
      "// In JSON format, the Duration type is encoded as a string rather than an\n" +
      "// object, where the string ends in the suffix \"s\" (indicating seconds) and\n" +
      "// is preceded by the number of seconds, with nanoseconds expressed as\n" +
      "// fractional seconds. For example, 3 seconds with 0 nanoseconds should be\n" +
      "// encoded in JSON format as \"3s\", while 3 seconds and 1 nanosecond should\n" +
      "// be expressed in JSON format as \"3.000000001s\", and 3 seconds and 1\n" +
      "// microsecond should be expressed in JSON format as \"3.000001s\".\n" +
      "//\n" +
      "message Duration {\n" +
      "  // Signed seconds of the span of time. Must be from -315,576,000,000\n" +
      "  // to +315,576,000,000 inclusive. Note: these bounds are computed from:\n" +
      "  // 60 sec/min * 60 min/hr * 24 hr/day * 365.25 days/year * 10000 years\n" +
      "  int64 seconds = 1;\n" +
      "\n" +
      "  // Signed fractions of a second at nanosecond resolution of the span\n" +
      "  // of time. Durations less than one second are represented with a 0\n" +
      "  // `seconds` field and a positive or negative `nanos` field. For durations\n" +
      "  // of one second or more, a non-zero value for the `nanos` field must be\n" +
      "  // of the same sign as the `seconds` field. Must be from -999,999,999\n" +
      "  // to +999,999,999 inclusive.\n" +
      "  int32 nanos = 2;\n" +
      "}\n",
  ],
  [
    "google/protobuf/empty.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/emptypb\";\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"EmptyProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "option cc_enable_arenas = true;\n" +
      "\n" +
      "// A generic empty message that you can re-use to avoid defining duplicated\n" +
      "// empty messages in your APIs. A typical example is to use it as the request\n" +
      "// or the response type of an API method. For instance:\n" +
      "//\n" +
      "//     service Foo {\n" +
      "//       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);\n" +
      "//     }\n" +
      "//\n" +
      "message Empty {}\n",
  ],
  [
    "google/protobuf/field_mask.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"FieldMaskProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/fieldmaskpb\";\n" +
      "option cc_enable_arenas = true;\n" +
      "\n" +
      "// `FieldMask` represents a set of symbolic field paths, for example:\n" +
      "//\n" +
      "//     paths: \"f.a\"\n" +
      "//     paths: \"f.b.d\"\n" +
      "//\n" +
      "// Here `f` represents a field in some root message, `a` and `b`\n" +
      "// fields in the message found in `f`, and `d` a field found in the\n" +
      "// message in `f.b`.\n" +
      "//\n" +
      "// Field masks are used to specify a subset of fields that should be\n" +
      "// returned by a get operation or modified by an update operation.\n" +
      "// Field masks also have a custom JSON encoding (see below).\n" +
      "//\n" +
      "// # Field Masks in Projections\n" +
      "//\n" +
      "// When used in the context of a projection, a response message or\n" +
      "// sub-message is filtered by the API to only contain those fields as\n" +
      "// specified in the mask. For example, if the mask in the previous\n" +
      "// example is applied to a response message as follows:\n" +
      "//\n" +
      "//     f {\n" +
      "//       a : 22\n" +
      "//       b {\n" +
      "//         d : 1\n" +
      "//         x : 2\n" +
      "//       }\n" +
      "//       y : 13\n" +
      "//     }\n" +
      "//     z: 8\n" +
      "//\n" +
      "// The result will not contain specific values for fields x,y and z\n" +
      "// (their value will be set to the default, and omitted in proto text\n" +
      "// output):\n" +
      "//\n" +
      "//\n" +
      "//     f {\n" +
      "//       a : 22\n" +
      "//       b {\n" +
      "//         d : 1\n" +
      "//       }\n" +
      "//     }\n" +
      "//\n" +
      "// A repeated field is not allowed except at the last position of a\n" +
      "// paths string.\n" +
      "//\n" +
      "// If a FieldMask object is not present in a get operation, the\n" +
      "// operation applies to all fields (as if a FieldMask of all fields\n" +
      "// had been specified).\n" +
      "//\n" +
      "// Note that a field mask does not necessarily apply to the\n" +
      "// top-level response message. In case of a REST get operation, the\n" +
      "// field mask applies directly to the response, but in case of a REST\n" +
      "// list operation, the mask instead applies to each individual message\n" +
      "// in the returned resource list. In case of a REST custom method,\n" +
      "// other definitions may be used. Where the mask applies will be\n" +
      "// clearly documented together with its declaration in the API.  In\n" +
      "// any case, the effect on the returned resource/resources is required\n" +
      "// behavior for APIs.\n" +
      "//\n" +
      "// # Field Masks in Update Operations\n" +
      "//\n" +
      "// A field mask in update operations specifies which fields of the\n" +
      "// targeted resource are going to be updated. The API is required\n" +
      "// to only change the values of the fields as specified in the mask\n" +
      "// and leave the others untouched. If a resource is passed in to\n" +
      "// describe the updated values, the API ignores the values of all\n" +
      "// fields not covered by the mask.\n" +
      "//\n" +
      "// If a repeated field is specified for an update operation, new values will\n" +
      "// be appended to the existing repeated field in the target resource. Note that\n" +
      "// a repeated field is only allowed in the last position of a `paths` string.\n" +
      "//\n" +
      "// If a sub-message is specified in the last position of the field mask for an\n" +
      "// update operation, then new value will be merged into the existing sub-message\n" +
      "// in the target resource.\n" +
      "//\n" +
      "// For example, given the target message:\n" +
      "//\n" +
      "//     f {\n" +
      "//       b {\n" +
      "//         d: 1\n" +
      "//         x: 2\n" +
      "//       }\n" +
      "//       c: [1]\n" +
      "//     }\n" +
      "//\n" +
      "// And an update message:\n" +
      "//\n" +
      "//     f {\n" +
      "//       b {\n" +
      "//         d: 10\n" +
      "//       }\n" +
      "//       c: [2]\n" +
      "//     }\n" +
      "//\n" +
      "// then if the field mask is:\n" +
      "//\n" +
      "//  paths: [\"f.b\", \"f.c\"]\n" +
      "//\n" +
      "// then the result will be:\n" +
      "//\n" +
      "//     f {\n" +
      "//       b {\n" +
      "//         d: 10\n" +
      "//         x: 2\n" +
      "//       }\n" +
      "//       c: [1, 2]\n" +
      "//     }\n" +
      "//\n" +
      "// An implementation may provide options to override this default behavior for\n" +
      "// repeated and message fields.\n" +
      "//\n" +
      "// Note that libraries which implement FieldMask resolution have various\n" +
      "// different behaviors in the face of empty masks or the special \"*\" mask.\n" +
      "// When implementing a service you should confirm these cases have the\n" +
      "// appropriate behavior in the underlying FieldMask library that you desire,\n" +
      "// and you may need to special case those cases in your application code if\n" +
      "// the underlying field mask library behavior differs from your intended\n" +
      "// service semantics.\n" +
      "//\n" +
      "// Update methods implementing https://google.aip.dev/134\n" +
      "// - MUST support the special value * meaning \"full replace\"\n" +
      "// - MUST treat an omitted field mask as \"replace fields which are present\".\n" +
      "//\n" +
      "// Other methods implementing https://google.aip.dev/157\n" +
      "// - SHOULD support the special value \"*\" to mean \"get all\".\n" +
      "// - MUST treat an omitted field mask to mean \"get all\", unless otherwise\n" +
      "// documented.\n" +
      "//\n" +
      "// ## Considerations for HTTP REST\n" +
      "//\n" +
      "// The HTTP kind of an update operation which uses a field mask must\n" +
      "// be set to PATCH instead of PUT in order to satisfy HTTP semantics\n" +
      "// (PUT must only be used for full updates).\n" +
      "//\n" +
      "// # JSON Encoding of Field Masks\n" +
      "//\n" +
      "// In JSON, a field mask is encoded as a single string where paths are\n" +
      "// separated by a comma. Fields name in each path are converted\n" +
      "// to/from lower-camel naming conventions.\n" +
      "//\n" +
      "// As an example, consider the following message declarations:\n" +
      "//\n" +
      "//     message Profile {\n" +
      "//       User user = 1;\n" +
      "//       Photo photo = 2;\n" +
      "//     }\n" +
      "//     message User {\n" +
      "//       string display_name = 1;\n" +
      "//       string address = 2;\n" +
      "//     }\n" +
      "//\n" +
      "// In proto a field mask for `Profile` may look as such:\n" +
      "//\n" +
      "//     mask {\n" +
      "//       paths: \"user.display_name\"\n" +
      "//       paths: \"photo\"\n" +
      "//     }\n" +
      "//\n" +
      "// In JSON, the same mask is represented as below:\n" +
      "//\n" +
      "//     {\n" +
      "//       mask: \"user.displayName,photo\"\n" +
      "//     }\n" +
      "//\n" +
      "// # Field Masks and Oneof Fields\n" +
      "//\n" +
      "// Field masks treat fields in oneofs just as regular fields. Consider the\n" +
      "// following message:\n" +
      "//\n" +
      "//     message SampleMessage {\n" +
      "//       oneof test_oneof {\n" +
      "//         string name = 4;\n" +
      "//         SubMessage sub_message = 9;\n" +
      "//       }\n" +
      "//     }\n" +
      "//\n" +
      "// The field mask can be:\n" +
      "//\n" +
      "//     mask {\n" +
      "//       paths: \"name\"\n" +
      "//     }\n" +
      "//\n" +
      "// Or:\n" +
      "//\n" +
      "//     mask {\n" +
      "//       paths: \"sub_message\"\n" +
      "//     }\n" +
      "//\n" +
      "// Note that oneof type names (\"test_oneof\" in this case) cannot be used in\n" +
      "// paths.\n" +
      "//\n" +
      "// ## Field Mask Verification\n" +
      "//\n" +
      "// The implementation of any API method which has a FieldMask type field in the\n" +
      "// request should verify the included field paths, and return an\n" +
      "// `INVALID_ARGUMENT` error if any path is unmappable.\n" +
      "message FieldMask {\n" +
      "  // The set of field mask paths.\n" +
      "  repeated string paths = 1;\n" +
      "}\n",
  ],
  [
    "google/protobuf/go_features.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2023 Google Inc.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "syntax = \"proto2\";\n" +
      "\n" +
      "package pb;\n" +
      "\n" +
      "import \"google/protobuf/descriptor.proto\";\n" +
      "\n" +
      "option go_package = \"google.golang.org/protobuf/types/gofeaturespb\";\n" +
      "\n" +
      "extend google.protobuf.FeatureSet {\n" +
      "  optional GoFeatures go = 1002;\n" +
      "}\n" +
      "\n" +
      "message GoFeatures {\n" +
      "  // Whether or not to generate the deprecated UnmarshalJSON method for enums.\n" +
      "  // Can only be true for proto using the Open Struct api.\n" +
      "  optional bool legacy_unmarshal_json_enum = 1 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_ENUM,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "      edition_deprecated: EDITION_2023,\n" +
      "      deprecation_warning: \"The legacy UnmarshalJSON API is deprecated and \"\n" +
      "                           \"will be removed in a future edition.\",\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"true\" },\n" +
      "    edition_defaults = { edition: EDITION_PROTO3, value: \"false\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum APILevel {\n" +
      "    // API_LEVEL_UNSPECIFIED results in selecting the OPEN API,\n" +
      "    // but needs to be a separate value to distinguish between\n" +
      "    // an explicitly set api level or a missing api level.\n" +
      "    API_LEVEL_UNSPECIFIED = 0;\n" +
      "    API_OPEN = 1;\n" +
      "    API_HYBRID = 2;\n" +
      "    API_OPAQUE = 3;\n" +
      "  }\n" +
      "\n" +
      "  // One of OPEN, HYBRID or OPAQUE.\n" +
      "  optional APILevel api_level = 2 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_MESSAGE,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "    },\n" +
      "    edition_defaults = {\n" +
      "      edition: EDITION_LEGACY,\n" +
      "      value: \"API_LEVEL_UNSPECIFIED\"\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_2024, value: \"API_OPAQUE\" }\n" +
      "  ];\n" +
      "\n" +
      "  enum StripEnumPrefix {\n" +
      "    STRIP_ENUM_PREFIX_UNSPECIFIED = 0;\n" +
      "    STRIP_ENUM_PREFIX_KEEP = 1;\n" +
      "    STRIP_ENUM_PREFIX_GENERATE_BOTH = 2;\n" +
      "    STRIP_ENUM_PREFIX_STRIP = 3;\n" +
      "  }\n" +
      "\n" +
      "  optional StripEnumPrefix strip_enum_prefix = 3 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_ENUM,\n" +
      "    targets = TARGET_TYPE_ENUM_ENTRY,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2024,\n" +
      "    },\n" +
      "    // TODO: change the default to STRIP_ENUM_PREFIX_STRIP for edition 2025.\n" +
      "    edition_defaults = {\n" +
      "      edition: EDITION_LEGACY,\n" +
      "      value: \"STRIP_ENUM_PREFIX_KEEP\"\n" +
      "    }\n" +
      "  ];\n" +
      "\n" +
      "  // Wrap the OptimizeMode enum in a message for scoping:\n" +
      "  // This way, users can type shorter names (SPEED, CODE_SIZE).\n" +
      "  message OptimizeModeFeature {\n" +
      "    // The name of this enum matches OptimizeMode in descriptor.proto.\n" +
      "    enum OptimizeMode {\n" +
      "      // OPTIMIZE_MODE_UNSPECIFIED results in falling back to the default\n" +
      "      // (optimize for code size), but needs to be a separate value to distinguish\n" +
      "      // between an explicitly set optimize mode or a missing optimize mode.\n" +
      "      OPTIMIZE_MODE_UNSPECIFIED = 0;\n" +
      "      SPEED = 1;\n" +
      "      CODE_SIZE = 2;\n" +
      "      // There is no enum entry for LITE_RUNTIME (descriptor.proto),\n" +
      "      // because Go Protobuf does not have the concept of a lite runtime.\n" +
      "    }\n" +
      "  }\n" +
      "\n" +
      "  optional OptimizeModeFeature.OptimizeMode optimize_mode = 4 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_MESSAGE,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2024,\n" +
      "    },\n" +
      "    edition_defaults = {\n" +
      "      edition: EDITION_LEGACY,\n" +
      "      value: \"OPTIMIZE_MODE_UNSPECIFIED\"\n" +
      "    }\n" +
      "  ];\n" +
      "}\n",
  ],
  [
    "google/protobuf/java_features.proto",
    "\n" +
      "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2023 Google Inc.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "syntax = \"proto2\";\n" +
      "\n" +
      "package pb;\n" +
      "\n" +
      "import \"google/protobuf/descriptor.proto\";\n" +
      "\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"JavaFeaturesProto\";\n" +
      "\n" +
      "extend google.protobuf.FeatureSet {\n" +
      "  optional JavaFeatures java = 1001;\n" +
      "}\n" +
      "\n" +
      "message JavaFeatures {\n" +
      "  // Whether or not to treat an enum field as closed.  This option is only\n" +
      "  // applicable to enum fields, and will be removed in the future.  It is\n" +
      "  // consistent with the legacy behavior of using proto3 enum types for proto2\n" +
      "  // fields.\n" +
      "  optional bool legacy_closed_enum = 1 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "      edition_deprecated: EDITION_2023,\n" +
      "      deprecation_warning: \"The legacy closed enum behavior in Java is \"\n" +
      "                           \"deprecated and is scheduled to be removed in \"\n" +
      "                           \"edition 2025.  See http://protobuf.dev/programming-guides/enum/#java for \"\n" +
      "                           \"more information.\",\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"true\" },\n" +
      "    edition_defaults = { edition: EDITION_PROTO3, value: \"false\" }\n" +
      "  ];\n" +
      "\n" +
      "  // The UTF8 validation strategy to use.\n" +
      "  enum Utf8Validation {\n" +
      "    // Invalid default, which should never be used.\n" +
      "    UTF8_VALIDATION_UNKNOWN = 0;\n" +
      "    // Respect the UTF8 validation behavior specified by the global\n" +
      "    // utf8_validation feature.\n" +
      "    DEFAULT = 1;\n" +
      "    // Verifies UTF8 validity overriding the global utf8_validation\n" +
      "    // feature. This represents the legacy java_string_check_utf8 option.\n" +
      "    VERIFY = 2;\n" +
      "  }\n" +
      "  optional Utf8Validation utf8_validation = 2 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FIELD,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2023,\n" +
      "      edition_deprecated: EDITION_2024,\n" +
      "      deprecation_warning: \"The Java-specific utf8 validation feature is \"\n" +
      "                           \"deprecated and is scheduled to be removed in \"\n" +
      "                           \"edition 2025.  Utf8 validation behavior should \"\n" +
      "                           \"use the global cross-language utf8_validation \"\n" +
      "                           \"feature.\",\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"DEFAULT\" }\n" +
      "  ];\n" +
      "\n" +
      "  // Allows creation of large Java enums, extending beyond the standard\n" +
      "  // constant limits imposed by the Java language.\n" +
      "  optional bool large_enum = 3 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_ENUM,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2024,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"false\" }\n" +
      "  ];\n" +
      "\n" +
      "  // Whether to use the old default outer class name scheme, or the new feature\n" +
      "  // which adds a \"Proto\" suffix to the outer class name.\n" +
      "  //\n" +
      "  // Users will not be able to set this option, because we removed it in the\n" +
      "  // same edition that it was introduced. But we use it to determine which\n" +
      "  // naming scheme to use for outer class name defaults.\n" +
      "  optional bool use_old_outer_classname_default = 4 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_FILE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2024,\n" +
      "      edition_removed: EDITION_2024,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"true\" },\n" +
      "    edition_defaults = { edition: EDITION_2024, value: \"false\" }\n" +
      "  ];\n" +
      "\n" +
      "  message NestInFileClassFeature {\n" +
      "    enum NestInFileClass {\n" +
      "      // Invalid default, which should never be used.\n" +
      "      NEST_IN_FILE_CLASS_UNKNOWN = 0;\n" +
      "      // Do not nest the generated class in the file class.\n" +
      "      NO = 1;\n" +
      "      // Nest the generated class in the file class.\n" +
      "      YES = 2;\n" +
      "      // Fall back to the `java_multiple_files` option. Users won't be able to\n" +
      "      // set this option.\n" +
      "      LEGACY = 3 [feature_support = {\n" +
      "        edition_introduced: EDITION_2024\n" +
      "        edition_removed: EDITION_2024\n" +
      "      }];\n" +
      "    }\n" +
      "    reserved 1 to max;\n" +
      "  }\n" +
      "\n" +
      "  // Whether to nest the generated class in the generated file class. This is\n" +
      "  // only applicable to *top-level* messages, enums, and services.\n" +
      "  optional NestInFileClassFeature.NestInFileClass nest_in_file_class = 5 [\n" +
      "    retention = RETENTION_RUNTIME,\n" +
      "    targets = TARGET_TYPE_MESSAGE,\n" +
      "    targets = TARGET_TYPE_ENUM,\n" +
      "    targets = TARGET_TYPE_SERVICE,\n" +
      "    feature_support = {\n" +
      "      edition_introduced: EDITION_2024,\n" +
      "    },\n" +
      "    edition_defaults = { edition: EDITION_LEGACY, value: \"LEGACY\" },\n" +
      "    edition_defaults = { edition: EDITION_2024, value: \"NO\" }\n" +
      "  ];\n" +
      "\n" +
      "  reserved 6;  // field `mutable_nest_in_file_class` removed.\n" +
      "}\n",
  ],
  [
    "google/protobuf/json_enumvalue_options.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2026 Google LLC.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "edition = \"2024\";\n" +
      "\n" +
      "package pb.enumvalue;\n" +
      "\n" +
      "import \"google/protobuf/descriptor.proto\";\n" +
      "\n" +
      "option java_package = \"com.google.protobuf.util\";\n" +
      "\n" +
      "local message JsonEnumValueOptions {\n" +
      "  // Allows user to specify a custom string to use when serializing an enum\n" +
      "  // value to JSON.\n" +
      "  //\n" +
      "  // Sample usage:\n" +
      "  // enum Foo {\n" +
      "  //   ...\n" +
      "  //   FOO_BAR = 42 [(pb.enumvalue.json).string = \"my_custom_name\"];\n" +
      "  // }\n" +
      "  string string = 1;\n" +
      "}\n" +
      "\n" +
      "extend google.protobuf.EnumValueOptions {\n" +
      "  JsonEnumValueOptions json = 998\n" +
      "      [feature_support = { edition_introduced: EDITION_2026 }];\n" +
      "}\n",
  ],
  [
    "google/protobuf/json_options.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2026 Google LLC.  All rights reserved.\n" +
      "//\n" +
      "// Use of this source code is governed by a BSD-style\n" +
      "// license that can be found in the LICENSE file or at\n" +
      "// https://developers.google.com/open-source/licenses/bsd\n" +
      "\n" +
      "// A convenience proto that houses all JSON-related options.\n" +
      "\n" +
      "edition = \"2024\";\n" +
      "\n" +
      "package pb;\n" +
      "\n" +
      "import public \"google/protobuf/json_enumvalue_options.proto\";\n" +
      "\n" +
      "option java_package = \"com.google.protobuf.util\";\n",
  ],
  [
    "google/protobuf/source_context.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"SourceContextProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/sourcecontextpb\";\n" +
      "\n" +
      "// `SourceContext` represents information about the source of a\n" +
      "// protobuf element, like the file in which it is defined.\n" +
      "message SourceContext {\n" +
      "  // The path-qualified name of the .proto file that contained the associated\n" +
      "  // protobuf element.  For example: `\"google/protobuf/source_context.proto\"`.\n" +
      "  string file_name = 1;\n" +
      "}\n",
  ],
  [
    "google/protobuf/struct.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "option cc_enable_arenas = true;\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/structpb\";\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"StructProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "\n" +
      "// Represents a JSON object.\n" +
      "//\n" +
      "// An unordered key-value map, intending to perfectly capture the semantics of a\n" +
      "// JSON object. This enables parsing any arbitrary JSON payload as a message\n" +
      "// field in ProtoJSON format.\n" +
      "//\n" +
      "// This follows RFC 8259 guidelines for interoperable JSON: notably this type\n" +
      "// cannot represent large Int64 values or `NaN`/`Infinity` numbers,\n" +
      "// since the JSON format generally does not support those values in its number\n" +
      "// type.\n" +
      "//\n" +
      "// If you do not intend to parse arbitrary JSON into your message, a custom\n" +
      "// typed message should be preferred instead of using this type.\n" +
      "message Struct {\n" +
      "  // Unordered map of dynamically typed values.\n" +
      "  map<string, Value> fields = 1;\n" +
      "}\n" +
      "\n" +
      "// Represents a JSON value.\n" +
      "//\n" +
      "// `Value` represents a dynamically typed value which can be either\n" +
      "// null, a number, a string, a boolean, a recursive struct value, or a\n" +
      "// list of values. A producer of value is expected to set one of these\n" +
      "// variants. Absence of any variant is an invalid state.\n" +
      "message Value {\n" +
      "  // The kind of value.\n" +
      "  oneof kind {\n" +
      "    // Represents a JSON `null`.\n" +
      "    NullValue null_value = 1;\n" +
      "\n" +
      "    // Represents a JSON number. Must not be `NaN`, `Infinity` or\n" +
      "    // `-Infinity`, since those are not supported in JSON. This also cannot\n" +
      "    // represent large Int64 values, since JSON format generally does not\n" +
      "    // support them in its number type.\n" +
      "    double number_value = 2;\n" +
      "\n" +
      "    // Represents a JSON string.\n" +
      "    string string_value = 3;\n" +
      "\n" +
      "    // Represents a JSON boolean (`true` or `false` literal in JSON).\n" +
      "    bool bool_value = 4;\n" +
      "\n" +
      "    // Represents a JSON object.\n" +
      "    Struct struct_value = 5;\n" +
      "\n" +
      "    // Represents a JSON array.\n" +
      "    ListValue list_value = 6;\n" +
      "  }\n" +
      "}\n" +
      "\n" +
      "// Represents a JSON `null`.\n" +
      "//\n" +
      "// `NullValue` is a sentinel, using an enum with only one value to represent\n" +
      "// the null value for the `Value` type union.\n" +
      "//\n" +
      "// A field of type `NullValue` with any value other than `0` is considered\n" +
      "// invalid. Most ProtoJSON serializers will emit a `Value` with a `null_value`\n" +
      "// set as a JSON `null` regardless of the integer value, and so will round trip\n" +
      "// to a `0` value.\n" +
      "enum NullValue {\n" +
      "  // Null value.\n" +
      "  NULL_VALUE = 0;\n" +
      "}\n" +
      "\n" +
      "// Represents a JSON array.\n" +
      "message ListValue {\n" +
      "  // Repeated field of dynamically typed values.\n" +
      "  repeated Value values = 1;\n" +
      "}\n",
  ],
  [
    "google/protobuf/timestamp.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "option cc_enable_arenas = true;\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/timestamppb\";\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"TimestampProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "\n" +
      "// A Timestamp represents a point in time independent of any time zone or local\n" +
      "// calendar, encoded as a count of seconds and fractions of seconds at\n" +
      "// nanosecond resolution. The count is relative to an epoch at UTC midnight on\n" +
      "// January 1, 1970, in the proleptic Gregorian calendar which extends the\n" +
      "// Gregorian calendar backwards to year one.\n" +
      "//\n" +
      "// All minutes are 60 seconds long. Leap seconds are \"smeared\" so that no leap\n" +
      "// second table is needed for interpretation, using a [24-hour linear\n" +
      "// smear](https://developers.google.com/time/smear).\n" +
      "//\n" +
      "// The range is from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z. By\n" +
      "// restricting to that range, we ensure that we can convert to and from [RFC\n" +
      "// 3339](https://www.ietf.org/rfc/rfc3339.txt) date strings.\n" +
      "//\n" +
      "// # Examples\n" +
      "//\n" +
      "// Example 1: Compute Timestamp from POSIX `time()`.\n" +
      "//\n" +
      "//     Timestamp timestamp;\n" +
      "//     timestamp.set_seconds(time(NULL));\n" +
      "//     timestamp.set_nanos(0);\n" +
      "//\n" +
      "// Example 2: Compute Timestamp from POSIX `gettimeofday()`.\n" +
      "//\n" +
      "//     struct timeval tv;\n" +
      "//     gettimeofday(&tv, NULL);\n" +
      "//\n" +
      "//     Timestamp timestamp;\n" +
      "//     timestamp.set_seconds(tv.tv_sec);\n" +
      "//     timestamp.set_nanos(tv.tv_usec * 1000);\n" +
      "//\n" +
      "// Example 3: Compute Timestamp from Win32 `GetSystemTimeAsFileTime()`.\n" +
      "//\n" +
      "//     FILETIME ft;\n" +
      "//     GetSystemTimeAsFileTime(&ft);\n" +
      "//     UINT64 ticks = (((UINT64)ft.dwHighDateTime) << 32) | ft.dwLowDateTime;\n" +
      "//\n" +
      "//     // A Windows tick is 100 nanoseconds. Windows epoch 1601-01-01T00:00:00Z\n" +
      "//     // is 11644473600 seconds before Unix epoch 1970-01-01T00:00:00Z.\n" +
      "//     Timestamp timestamp;\n" +
      "//     timestamp.set_seconds((INT64) ((ticks / 10000000) - 11644473600LL));\n" +
      "//     timestamp.set_nanos((INT32) ((ticks % 10000000) * 100));\n" +
      "//\n" +
      "// Example 4: Compute Timestamp from Java `System.currentTimeMillis()`.\n" +
      "//\n" +
      "//     long millis = System.currentTimeMillis();\n" +
      "//\n" +
      "//     Timestamp timestamp = Timestamp.newBuilder().setSeconds(millis / 1000)\n" +
      "//         .setNanos((int) ((millis % 1000) * 1000000)).build();\n" +
      "//\n" +
      "// Example 5: Compute Timestamp from Java `Instant.now()`.\n" +
      "//\n" +
      "//     Instant now = Instant.now();\n" +
      "//\n" +
      "//     Timestamp timestamp =\n" +
      "//         Timestamp.newBuilder().setSeconds(now.getEpochSecond())\n" +
      "//             .setNanos(now.getNano()).build();\n" +
      "//\n" +
      "// Example 6: Compute Timestamp from current time in Python.\n" +
      "//\n" +
      "//     timestamp = Timestamp()\n" +
      "//     timestamp.GetCurrentTime()\n" +
      "//\n" +
      "// # JSON Mapping\n" +
      "//\n" +
      "// In JSON format, the Timestamp type is encoded as a string in the\n" +
      "// [RFC 3339](https://www.ietf.org/rfc/rfc3339.txt) format. That is, the\n" +
      "// format is \"{year}-{month}-{day}T{hour}:{min}:{sec}[.{frac_sec}]Z\"\n" +
      "// where {year} is always expressed using four digits while {month}, {day},\n" +
      "// {hour}, {min}, and {sec} are zero-padded to two digits each. The fractional\n" +
      "// seconds, which can go up to 9 digits (i.e. up to 1 nanosecond resolution),\n" +
      "// are optional. The \"Z\" suffix indicates the timezone (\"UTC\"); the timezone\n" +
      "// is required. A ProtoJSON serializer should always use UTC (as indicated by\n" +
      "// \"Z\") when printing the Timestamp type and a ProtoJSON parser should be\n" +
      "// able to accept both UTC and other timezones (as indicated by an offset).\n" +
      "//\n" +
      "// For example, \"2017-01-15T01:30:15.01Z\" encodes 15.01 seconds past\n" +
      "// 01:30 UTC on January 15, 2017.\n" +
      "//\n" +
      "// In JavaScript, one can convert a Date object to this format using the\n" +
      "// standard\n" +
      "// [toISOString()](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date/toISOString)\n" +
      "// method. In Python, a standard `datetime.datetime` object can be converted\n" +
      "// to this format using\n" +
      "// [`strftime`](https://docs.python.org/2/library/time.html#time.strftime) with\n" +
      "// the time format spec '%Y-%m-%dT%H:%M:%S.%fZ'. Likewise, in Java, one can use\n" +
      "// the Joda Time's [`ISODateTimeFormat.dateTime()`](\n" +
      "// http://joda-time.sourceforge.net/apidocs/org/joda/time/format/ISODateTimeFormat.html#dateTime()\n" +
      "// ) to obtain a formatter capable of generating timestamps in this format.\n" +
      "//\n" +
      "message Timestamp {\n" +
      "  // Represents seconds of UTC time since Unix epoch 1970-01-01T00:00:00Z. Must\n" +
      "  // be between -62135596800 and 253402300799 inclusive (which corresponds to\n" +
      "  // 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z).\n" +
      "  int64 seconds = 1;\n" +
      "\n" +
      "  // Non-negative fractions of a second at nanosecond resolution. This field is\n" +
      "  // the nanosecond portion of the duration, not an alternative to seconds.\n" +
      "  // Negative second values with fractions must still have non-negative nanos\n" +
      "  // values that count forward in time. Must be between 0 and 999,999,999\n" +
      "  // inclusive.\n" +
      "  int32 nanos = 2;\n" +
      "}\n",
  ],
  [
    "google/protobuf/type.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "import \"google/protobuf/any.proto\";\n" +
      "import \"google/protobuf/source_context.proto\";\n" +
      "\n" +
      "option cc_enable_arenas = true;\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"TypeProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/typepb\";\n" +
      "\n" +
      "// A protocol buffer message type.\n" +
      "//\n" +
      "// New usages of this message as an alternative to DescriptorProto are strongly\n" +
      "// discouraged. This message does not reliability preserve all information\n" +
      "// necessary to model the schema and preserve semantics. Instead make use of\n" +
      "// FileDescriptorSet which preserves the necessary information.\n" +
      "message Type {\n" +
      "  // The fully qualified message name.\n" +
      "  string name = 1;\n" +
      "  // The list of fields.\n" +
      "  repeated Field fields = 2;\n" +
      "  // The list of types appearing in `oneof` definitions in this type.\n" +
      "  repeated string oneofs = 3;\n" +
      "  // The protocol buffer options.\n" +
      "  repeated Option options = 4;\n" +
      "  // The source context.\n" +
      "  SourceContext source_context = 5;\n" +
      "  // The source syntax.\n" +
      "  Syntax syntax = 6;\n" +
      "  // The source edition string, only valid when syntax is SYNTAX_EDITIONS.\n" +
      "  string edition = 7;\n" +
      "}\n" +
      "\n" +
      "// A single field of a message type.\n" +
      "//\n" +
      "// New usages of this message as an alternative to FieldDescriptorProto are\n" +
      "// strongly discouraged. This message does not reliability preserve all\n" +
      "// information necessary to model the schema and preserve semantics. Instead\n" +
      "// make use of FileDescriptorSet which preserves the necessary information.\n" +
      "message Field {\n" +
      "  // Basic field types.\n" +
      "  enum Kind {\n" +
      "    // Field type unknown.\n" +
      "    TYPE_UNKNOWN = 0;\n" +
      "    // Field type double.\n" +
      "    TYPE_DOUBLE = 1;\n" +
      "    // Field type float.\n" +
      "    TYPE_FLOAT = 2;\n" +
      "    // Field type int64.\n" +
      "    TYPE_INT64 = 3;\n" +
      "    // Field type uint64.\n" +
      "    TYPE_UINT64 = 4;\n" +
      "    // Field type int32.\n" +
      "    TYPE_INT32 = 5;\n" +
      "    // Field type fixed64.\n" +
      "    TYPE_FIXED64 = 6;\n" +
      "    // Field type fixed32.\n" +
      "    TYPE_FIXED32 = 7;\n" +
      "    // Field type bool.\n" +
      "    TYPE_BOOL = 8;\n" +
      "    // Field type string.\n" +
      "    TYPE_STRING = 9;\n" +
      "    // Field type group. Proto2 syntax only, and deprecated.\n" +
      "    TYPE_GROUP = 10;\n" +
      "    // Field type message.\n" +
      "    TYPE_MESSAGE = 11;\n" +
      "    // Field type bytes.\n" +
      "    TYPE_BYTES = 12;\n" +
      "    // Field type uint32.\n" +
      "    TYPE_UINT32 = 13;\n" +
      "    // Field type enum.\n" +
      "    TYPE_ENUM = 14;\n" +
      "    // Field type sfixed32.\n" +
      "    TYPE_SFIXED32 = 15;\n" +
      "    // Field type sfixed64.\n" +
      "    TYPE_SFIXED64 = 16;\n" +
      "    // Field type sint32.\n" +
      "    TYPE_SINT32 = 17;\n" +
      "    // Field type sint64.\n" +
      "    TYPE_SINT64 = 18;\n" +
      "  }\n" +
      "\n" +
      "  // Whether a field is optional, required, or repeated.\n" +
      "  enum Cardinality {\n" +
      "    // For fields with unknown cardinality.\n" +
      "    CARDINALITY_UNKNOWN = 0;\n" +
      "    // For optional fields.\n" +
      "    CARDINALITY_OPTIONAL = 1;\n" +
      "    // For required fields. Proto2 syntax only.\n" +
      "    CARDINALITY_REQUIRED = 2;\n" +
      "    // For repeated fields.\n" +
      "    CARDINALITY_REPEATED = 3;\n" +
      "  }\n" +
      "\n" +
      "  // The field type.\n" +
      "  Kind kind = 1;\n" +
      "  // The field cardinality.\n" +
      "  Cardinality cardinality = 2;\n" +
      "  // The field number.\n" +
      "  int32 number = 3;\n" +
      "  // The field name.\n" +
      "  string name = 4;\n" +
      "  // The field type URL, without the scheme, for message or enumeration\n" +
      "  // types. Example: `\"type.googleapis.com/google.protobuf.Timestamp\"`.\n" +
      "  string type_url = 6;\n" +
      "  // The index of the field type in `Type.oneofs`, for message or enumeration\n" +
      "  // types. The first type has index 1; zero means the type is not in the list.\n" +
      "  int32 oneof_index = 7;\n" +
      "  // Whether to use alternative packed wire representation.\n" +
      "  bool packed = 8;\n" +
      "  // The protocol buffer options.\n" +
      "  repeated Option options = 9;\n" +
      "  // The field JSON name.\n" +
      "  string json_name = 10;\n" +
      "  // The string value of the default value of this field. Proto2 syntax only.\n" +
      "  string default_value = 11;\n" +
      "}\n" +
      "\n" +
      "// Enum type definition.\n" +
      "//\n" +
      "// New usages of this message as an alternative to EnumDescriptorProto are\n" +
      "// strongly discouraged. This message does not reliability preserve all\n" +
      "// information necessary to model the schema and preserve semantics. Instead\n" +
      "// make use of FileDescriptorSet which preserves the necessary information.\n" +
      "message Enum {\n" +
      "  // Enum type name.\n" +
      "  string name = 1;\n" +
      "  // Enum value definitions.\n" +
      "  repeated EnumValue enumvalue = 2;\n" +
      "  // Protocol buffer options.\n" +
      "  repeated Option options = 3;\n" +
      "  // The source context.\n" +
      "  SourceContext source_context = 4;\n" +
      "  // The source syntax.\n" +
      "  Syntax syntax = 5;\n" +
      "  // The source edition string, only valid when syntax is SYNTAX_EDITIONS.\n" +
      "  string edition = 6;\n" +
      "}\n" +
      "\n" +
      "// Enum value definition.\n" +
      "//\n" +
      "// New usages of this message as an alternative to EnumValueDescriptorProto are\n" +
      "// strongly discouraged. This message does not reliability preserve all\n" +
      "// information necessary to model the schema and preserve semantics. Instead\n" +
      "// make use of FileDescriptorSet which preserves the necessary information.\n" +
      "message EnumValue {\n" +
      "  // Enum value name.\n" +
      "  string name = 1;\n" +
      "  // Enum value number.\n" +
      "  int32 number = 2;\n" +
      "  // Protocol buffer options.\n" +
      "  repeated Option options = 3;\n" +
      "}\n" +
      "\n" +
      "// A protocol buffer option, which can be attached to a message, field,\n" +
      "// enumeration, etc.\n" +
      "//\n" +
      "// New usages of this message as an alternative to FileOptions, MessageOptions,\n" +
      "// FieldOptions, EnumOptions, EnumValueOptions, ServiceOptions, or MethodOptions\n" +
      "// are strongly discouraged.\n" +
      "message Option {\n" +
      "  // The option's name. For protobuf built-in options (options defined in\n" +
      "  // descriptor.proto), this is the short name. For example, `\"map_entry\"`.\n" +
      "  // For custom options, it should be the fully-qualified name. For example,\n" +
      "  // `\"google.api.http\"`.\n" +
      "  string name = 1;\n" +
      "  // The option's value packed in an Any message. If the value is a primitive,\n" +
      "  // the corresponding wrapper type defined in google/protobuf/wrappers.proto\n" +
      "  // should be used. If the value is an enum, it should be stored as an int32\n" +
      "  // value using the google.protobuf.Int32Value type.\n" +
      "  Any value = 2;\n" +
      "}\n" +
      "\n" +
      "// The syntax in which a protocol buffer element is defined.\n" +
      "enum Syntax {\n" +
      "  // Syntax `proto2`.\n" +
      "  SYNTAX_PROTO2 = 0;\n" +
      "  // Syntax `proto3`.\n" +
      "  SYNTAX_PROTO3 = 1;\n" +
      "  // Syntax `editions`.\n" +
      "  SYNTAX_EDITIONS = 2;\n" +
      "}\n",
  ],
  [
    "google/protobuf/wrappers.proto",
    "// Protocol Buffers - Google's data interchange format\n" +
      "// Copyright 2008 Google Inc.  All rights reserved.\n" +
      "// https://developers.google.com/protocol-buffers/\n" +
      "//\n" +
      "// Redistribution and use in source and binary forms, with or without\n" +
      "// modification, are permitted provided that the following conditions are\n" +
      "// met:\n" +
      "//\n" +
      "//     * Redistributions of source code must retain the above copyright\n" +
      "// notice, this list of conditions and the following disclaimer.\n" +
      "//     * Redistributions in binary form must reproduce the above\n" +
      "// copyright notice, this list of conditions and the following disclaimer\n" +
      "// in the documentation and/or other materials provided with the\n" +
      "// distribution.\n" +
      "//     * Neither the name of Google Inc. nor the names of its\n" +
      "// contributors may be used to endorse or promote products derived from\n" +
      "// this software without specific prior written permission.\n" +
      "//\n" +
      "// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS\n" +
      "// \"AS IS\" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT\n" +
      "// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR\n" +
      "// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT\n" +
      "// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,\n" +
      "// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT\n" +
      "// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,\n" +
      "// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY\n" +
      "// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT\n" +
      "// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE\n" +
      "// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n" +
      "//\n" +
      "// Wrappers for primitive (non-message) types. These types were needed\n" +
      "// for legacy reasons and are not recommended for use in new APIs.\n" +
      "//\n" +
      "// Historically these wrappers were useful to have presence on proto3 primitive\n" +
      "// fields, but proto3 syntax has been updated to support the `optional` keyword.\n" +
      "// Using that keyword is now the strongly preferred way to add presence to\n" +
      "// proto3 primitive fields.\n" +
      "//\n" +
      "// A secondary usecase was to embed primitives in the `google.protobuf.Any`\n" +
      "// type: it is now recommended that you embed your value in your own wrapper\n" +
      "// message which can be specifically documented.\n" +
      "//\n" +
      "// These wrappers have no meaningful use within repeated fields as they lack\n" +
      "// the ability to detect presence on individual elements.\n" +
      "// These wrappers have no meaningful use within a map or a oneof since\n" +
      "// individual entries of a map or fields of a oneof can already detect presence.\n" +
      "\n" +
      "syntax = \"proto3\";\n" +
      "\n" +
      "package google.protobuf;\n" +
      "\n" +
      "option cc_enable_arenas = true;\n" +
      "option go_package = \"google.golang.org/protobuf/types/known/wrapperspb\";\n" +
      "option java_package = \"com.google.protobuf\";\n" +
      "option java_outer_classname = \"WrappersProto\";\n" +
      "option java_multiple_files = true;\n" +
      "option objc_class_prefix = \"GPB\";\n" +
      "option csharp_namespace = \"Google.Protobuf.WellKnownTypes\";\n" +
      "\n" +
      "// Wrapper message for `double`.\n" +
      "//\n" +
      "// The JSON representation for `DoubleValue` is JSON number.\n" +
      "//\n" +
      "// Not recommended for use in new APIs, but still useful for legacy APIs and\n" +
      "// has no plan to be removed.\n" +
      "message DoubleValue {\n" +
      "  // The double value.\n" +
      "  double value = 1;\n" +
      "}\n" +
      "\n" +
      "// Wrapper message for `float`.\n" +
      "//\n" +
      "// The JSON representation for `FloatValue` is JSON number.\n" +
      "//\n" +
      "// Not recommended for use in new APIs, but still useful for legacy APIs and\n" +
      "// has no plan to be removed.\n" +
      "message FloatValue {\n" +
      "  // The float value.\n" +
      "  float value = 1;\n" +
      "}\n" +
      "\n" +
      "// Wrapper message for `int64`.\n" +
      "//\n" +
      "// The JSON representation for `Int64Value` is JSON string.\n" +
      "//\n" +
      "// Not recommended for use in new APIs, but still useful for legacy APIs and\n" +
      "// has no plan to be removed.\n" +
      "message Int64Value {\n" +
      "  // The int64 value.\n" +
      "  int64 value = 1;\n" +
      "}\n" +
      "\n" +
      "// Wrapper message for `uint64`.\n" +
      "//\n" +
      "// The JSON representation for `UInt64Value` is JSON string.\n" +
      "//\n" +
      "// Not recommended for use in new APIs, but still useful for legacy APIs and\n" +
      "// has no plan to be removed.\n" +
      "message UInt64Value {\n" +
      "  // The uint64 value.\n" +
      "  uint64 value = 1;\n" +
      "}\n" +
      "\n" +
      "// Wrapper message for `int32`.\n" +
      "//\n" +
      "// The JSON representation for `Int32Value` is JSON number.\n" +
      "//\n" +
      "// Not recommended for use in new APIs, but still useful for legacy APIs and\n" +
      "// has no plan to be removed.\n" +
      "message Int32Value {\n" +
      "  // The int32 value.\n" +
      "  int32 value = 1;\n" +
      "}\n" +
      "\n" +
      "// Wrapper message for `uint32`.\n" +
      "//\n" +
      "// The JSON representation for `UInt32Value` is JSON number.\n" +
      "//\n" +
      "// Not recommended for use in new APIs, but still useful for legacy APIs and\n" +
      "// has no plan to be removed.\n" +
      "message UInt32Value {\n" +
      "  // The uint32 value.\n" +
      "  uint32 value = 1;\n" +
      "}\n" +
      "\n" +
      "// Wrapper message for `bool`.\n" +
      "//\n" +
      "// The JSON representation for `BoolValue` is JSON `true` and `false`.\n" +
      "//\n" +
      "// Not recommended for use in new APIs, but still useful for legacy APIs and\n" +
      "// has no plan to be removed.\n" +
      "message BoolValue {\n" +
      "  // The bool value.\n" +
      "  bool value = 1;\n" +
      "}\n" +
      "\n" +
      "// Wrapper message for `string`.\n" +
      "//\n" +
      "// The JSON representation for `StringValue` is JSON string.\n" +
      "//\n" +
      "// Not recommended for use in new APIs, but still useful for legacy APIs and\n" +
      "// has no plan to be removed.\n" +
      "message StringValue {\n" +
      "  // The string value.\n" +
      "  string value = 1;\n" +
      "}\n" +
      "\n" +
      "// Wrapper message for `bytes`.\n" +
      "//\n" +
      "// The JSON representation for `BytesValue` is JSON string.\n" +
      "//\n" +
      "// Not recommended for use in new APIs, but still useful for legacy APIs and\n" +
      "// has no plan to be removed.\n" +
      "message BytesValue {\n" +
      "  // The bytes value.\n" +
      "  bytes value = 1;\n" +
      "}\n",
  ],
  [
    "weft/options.proto",
    "syntax = \"proto2\";\n" +
      "\n" +
      "// Options for the TypeScript that Weft makes.\n" +
      "package weft;\n" +
      "\n" +
      "import \"google/protobuf/descriptor.proto\";\n" +
      "\n" +
      "extend google.protobuf.FieldOptions {\n" +
      "  // Whether a repeated numeric field is a typed array in TypeScript: Float32Array for float, BigInt64Array for int64\n" +
      "  // and so on. The bytes on the wire are the same.\n" +
      "  optional bool typed_array = 52071;\n" +
      "}\n",
  ],
]);
