import type { ServedModel } from "@weft/inference";

/** More elements than this nobody wants to see on a command line. */
const maxWrittenElements = 8;

/** One command that asks one of these models something it can answer: about a picture in its folder if there is one. */
export function tryCommand(models: readonly ServedModel[], address: string): string | undefined {
  const ready = models.filter(({ state }) => state === "ready");
  const withSample = ready.find(({ sample }) => sample !== undefined);
  if (withSample) return command(address, withSample.name, ["--image", withSample.sample!]);
  for (const { name, signature } of ready) {
    const inputs = signature?.inputs.filter(({ optional }) => !optional) ?? [];
    const values = inputs.map(({ datatype, shape }) => {
      const elements = shape.reduce((product, dimension) => product * (dimension === -1 ? 1 : dimension), 1);
      const one = datatype === "BYTES" ? "hello" : datatype === "BOOL" ? true : 1;
      return elements <= maxWrittenElements ? JSON.stringify(Array(elements).fill(one)) : undefined;
    });
    if (values.includes(undefined)) continue;
    return command(
      address,
      name,
      inputs.flatMap((input, i) => ["--input", `${input.name}=${values[i]}`]),
    );
  }
  return undefined;
}

function command(address: string, model: string, options: readonly string[]): string {
  return ["npx weft infer", address, model, ...options]
    .map((word, i) => (i === 0 ? word : quoted(word)))
    .join(" ");
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
