import type { Serialized } from "./tls-files.ts";

/** Starts to listen and says the port; answers any message with the memory held, after a collection. */
export async function serveProcess(
  listen: (tls: Serialized | undefined, port: number) => Promise<number>,
): Promise<void> {
  const [tls, port = "0"] = process.argv.slice(2);
  process.on("message", () => {
    globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    process.send!({ rss, heapUsed, external });
  });
  const { readTls } = await import("./tls-files.ts");
  process.send!(await listen(tls === "tls" ? readTls() : undefined, Number(port)));
}
