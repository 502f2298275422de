import { html } from "hono/html";
import { formatSignature } from "../model/model-signature.ts";
import type { ModelStatus } from "../repository/model-book.ts";
import { serverInfo } from "../server/server-info.ts";

type Html = ReturnType<typeof html>;

/** What a person sees who opens the server's address: what is served, and where. */
export function serverPage(statuses: readonly ModelStatus[], grpcAddress: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Weft inference server</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #ccc; padding: .4rem .6rem; text-align: left; vertical-align: top; }
code { font-size: .9em; }
</style>
</head>
<body>
<h1>Weft inference server ${serverInfo.version}</h1>
<p>Open Inference Protocol: gRPC at <code>${grpcAddress}</code>, REST at <a href="/v2"><code>/v2</code></a>
(<a href="/openapi.json">OpenAPI</a>).</p>
<table>
<thead><tr><th>model</th><th>version</th><th>state</th><th>inputs → outputs</th></tr></thead>
<tbody>
${statuses.map(row)}
</tbody>
</table>
</body>
</html>`;
}

function row({ name, version, state, reason, model }: ModelStatus): Html {
  const path = `/v2/models/${encodeURIComponent(name)}/versions/${version}`;
  const what = model ? formatSignature(model.signature) : reason;
  return html`<tr><td><a href="${path}">${name}</a></td><td>${version}</td><td>${state.toLowerCase()}</td><td><code>${what}</code></td></tr>`;
}
