import { benchHttp2 } from "./bench-http2.ts";

await benchHttp2();
