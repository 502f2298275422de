import { InferenceError } from "../inference-error.ts";
import { type Datatype, parseDatatype } from "../tensor/datatype.ts";

/**
 * The datatype that a server gives a tensor.
 *
 * @throws InferenceError INTERNAL when there is none of that name
 */
export function datatypeOf(name: string, datatype: string): Datatype {
  const known = parseDatatype(datatype);
  if (!known)
    throw new InferenceError("INTERNAL", `the server gave "${name}" the unknown datatype "${datatype}"`);
  return known;
}
