import { type Child, startChild } from "../harness/child.ts";
import { formatRatio, keepResults, printTable } from "../harness/report.ts";
import { type Contender, type Measured, measureInTurn } from "../harness/rounds.ts";
import { packageVersion } from "../harness/versions.ts";

const callsPerRound = 1000;
/** Until the engine has compiled what is hot: a server is measured as it is after its first seconds. */
const warmUpCalls = 1000;
const rounds = 3;

/**
 * One ModelInfer of 1×224×224×3 FP32 in `fp32_contents`, 602 KB, one call at a time. The server decodes the tensor, looks at
 * it, and answers ten numbers: what is measured is everything but a model. The floor is a bare TCP exchange of the same bytes.
 */
export async function benchModelInfer(): Promise<void> {
  const children: Child[] = [];
  try {
    const contenders = [
      await side("bare TCP", `node ${process.version}`, "tcp", children),
      await side("Weft", packageVersion("@weft/grpc"), "weft", children),
      await side("grpc-js + proto-loader", packageVersion("@grpc/grpc-js"), "grpc-js", children),
    ];
    report(await measureInTurn(contenders, rounds));
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

async function side(name: string, version: string, library: string, children: Child[]): Promise<Contender> {
  const server = await startChild(new URL(`./model-infer/${library}-server.js`, import.meta.url), {
    core: 0,
  });
  children.push(server);
  const client = await startChild(new URL(`./model-infer/${library}-client.js`, import.meta.url), {
    core: 1,
    args: [String(server.ready)],
  });
  children.push(client);
  const measure = async (): Promise<number> => (await client.ask(callsPerRound)) as number;
  await client.ask(warmUpCalls);
  return { name, version, measure };
}

function report(measured: readonly Measured[]): void {
  const floor = measured[0]!.median;
  const grpcJs = measured[2]!.median;
  printTable(
    `ModelInfer of 602 KB in fp32_contents, one at a time, median of ${rounds} × ${callsPerRound} calls`,
    ["", "version", "ms", "of the TCP floor", "faster than grpc-js"],
    measured.map(({ name, version, median }) => [
      name,
      version,
      median,
      formatRatio(median / floor),
      formatRatio(grpcJs / median),
    ]),
  );
  keepResults("model-infer", measured);
}
