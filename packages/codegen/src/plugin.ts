import {
  CodeGeneratorRequest,
  CodeGeneratorResponse,
  CodeGeneratorResponse_Feature,
} from "@weft/protobuf/plugin";
import { generate } from "./generate.ts";
import { ParameterError, parsePluginParameter } from "./plugin-parameter.ts";

const features =
  CodeGeneratorResponse_Feature.PROTO3_OPTIONAL | CodeGeneratorResponse_Feature.SUPPORTS_EDITIONS;
/** From proto2 to 2026, as numbered in `google.protobuf.Edition`. */
const minimumEdition = 998;
const maximumEdition = 1002;

/**
 * Answers protoc or buf as a plug-in: takes a serialized CodeGeneratorRequest, gives a serialized CodeGeneratorResponse
 * (google/protobuf/compiler/plugin.proto). A parameter it does not know is said in the response.
 */
export function answerPlugin(request: Uint8Array): Uint8Array {
  const { fileToGenerate, parameter, protoFile } = CodeGeneratorRequest.decode(request);
  const common = { supportedFeatures: features, minimumEdition, maximumEdition };
  try {
    const options = parsePluginParameter(parameter ?? "");
    const files = generate(protoFile, { requested: fileToGenerate, ...options });
    return CodeGeneratorResponse.encode({
      ...common,
      file: files.map(({ path, content }) => ({ name: path, content })),
    });
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    return CodeGeneratorResponse.encode({ ...common, error: error.message });
  }
}
