import { InferenceError, type InferenceErrorCode } from "../../inference-error.ts";
import { oneLine } from "../../one-line.ts";

/** A path and a line of ONNX Runtime's sources, and the function there with its parameters. */
const inSources = /\/onnxruntime_src\/\S+:\d+ [^(]*\([^)]*\)\S*(?: const)? /g;

/** What ONNX Runtime says went wrong, without where in its sources it noticed. */
export function plainReason(code: InferenceErrorCode, cause: unknown): InferenceError {
  return new InferenceError(code, oneLine(cause).replace(inSources, ""), { cause });
}
