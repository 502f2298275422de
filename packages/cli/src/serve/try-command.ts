import type { ServedModel, TensorSpec } from "@weft/inference";
import type { ServeFlags } from "./serve-flags.ts";

/** More elements than this nobody wants to see on a command line. */
const maxWrittenElements = 8;

/**
 * One command that asks one of these models something it can answer: about a picture in its folder if there is one,
 * else with a few ones. Undefined when no ready model can be asked on one line.
 */
export function tryCommand(
  models: readonly ServedModel[],
  address: string,
  flags: Pick<ServeFlags, "tlsCert" | "tokenFile">,
): string | undefined {
  const ready = models.filter(({ state }) => state === "ready");
  const withSample = ready.find(({ sample }) => sample !== undefined);
  const asked = withSample ?? ready.find((model) => inputsToTry(model) !== undefined);
  if (!asked) return undefined;
  const given = withSample ? ["--image", withSample.sample!] : inputsToTry(asked)!;
  const words = [address, asked.name, ...given];
  if (flags.tlsCert !== undefined) words.push("--ca", flags.tlsCert);
  const header =
    flags.tokenFile === undefined ? "" : ` -H "authorization: Bearer $(cat ${quoted(flags.tokenFile)})"`;
  return `npx weft infer ${words.map(quoted).join(" ")}${header}`;
}

function inputsToTry({ signature }: ServedModel): string[] | undefined {
  const inputs = signature?.inputs.filter(({ optional }) => !optional) ?? [];
  const values = inputs.map(onesFor);
  if (values.includes(undefined)) return undefined;
  return inputs.flatMap(({ name }, i) => ["--input", `${name}=${values[i]}`]);
}

function onesFor({ datatype, shape }: TensorSpec): string | undefined {
  const elements = shape.reduce((product, dimension) => product * (dimension === -1 ? 1 : dimension), 1);
  if (elements > maxWrittenElements) return undefined;
  const one = datatype === "BYTES" ? "hello" : datatype === "BOOL" ? true : 1;
  return JSON.stringify(Array(elements).fill(one));
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
