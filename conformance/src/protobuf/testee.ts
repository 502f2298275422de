/**
 * The program that the official conformance runner drives: requests on standard input, responses on standard output.
 * `--dynamic FILE` takes the test messages' schemas from a FileDescriptorSet and makes their types at run time.
 */

import { answer, type Request } from "./answer.ts";
import { dynamicTypes } from "./dynamic-types.ts";
import { readRequest, writeResponse } from "./framing.ts";
import { generatedTypes } from "./generated-types.ts";

const [mode, file] = process.argv.slice(2);
const registry = mode === "--dynamic" && file !== undefined ? dynamicTypes(file) : generatedTypes();
const requestType = registry.type("conformance.ConformanceRequest");
const responseType = registry.type("conformance.ConformanceResponse");
if (requestType === undefined || responseType === undefined)
  throw new Error("conformance.proto is not among the schemas");

for (let bytes = readRequest(); bytes !== undefined; bytes = readRequest()) {
  const request = requestType.decode(bytes) as Request;
  writeResponse(responseType.encode({ result: answer(request, registry) }));
}
